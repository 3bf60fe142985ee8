import { afterAll, afterEach } from 'vitest';

/** What the code under test wrote to the console since it was last asked. */
const messages: string[] = [];

for (const level of ['warn', 'error'] as const) {
	const write = console[level].bind(console);
	console[level] = (...parts: unknown[]) => {
		messages.push(`console.${level}: ${parts.map(String).join(' ')}`);
		write(...parts);
	};
}

function demandQuiet() {
	const taken = messages.splice(0);
	if (taken.length > 0)
		throw new Error(`The console must stay empty. It got:\n${taken.join('\n')}`);
}

afterEach(demandQuiet);
// What is written while a file loads, or after its last test.
afterAll(demandQuiet);
