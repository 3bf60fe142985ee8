import { afterAll, afterEach } from 'vitest';
import { commands } from 'vitest/browser';

// Asked of the browser rather than of `console`, since the engine's own complaints, such as one
// about a negative width, never pass through a function of the page. The first question makes the server listen, before the test file is loaded.
await commands.takeConsole();

async function demandQuiet() {
	const taken = await commands.takeConsole();
	if (taken.length > 0)
		throw new Error(`The console must stay empty. It got:\n${taken.join('\n')}`);
}

afterEach(demandQuiet);
// What is written while a file loads, or after its last test.
afterAll(demandQuiet);
