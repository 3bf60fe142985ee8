import { ensureBuilt } from './build.js';
import { ensureInstalled } from './install.js';

try {
	await ensureInstalled();
	await ensureBuilt();
	// Only now: it needs an installed package.
	const { serve } = await import('./serve.js');
	console.log(`Bandscope is at ${await serve()} (Ctrl+C ends it)`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
