import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * Runs a command of `scripts/commands` with the words that were typed behind it.
 * @param {'bands' | 'check'} name
 */
export async function runCommand(name) {
	const root = fileURLToPath(new URL('..', import.meta.url));
	// The site's own code, in TypeScript and under the names it has for its rooms.
	const { module } = await runnerImport(`${root}/scripts/commands/${name}.ts`, {
		root,
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: `${root}/src/lib` } }
	});
	// npm moves to the project, and tells from where.
	const folder = process.env.INIT_CWD ?? process.cwd();
	const { stdout, stderr, exitCode } = await module[name](process.argv.slice(2), folder);
	process.stderr.write(stderr);
	process.stdout.write(stdout);
	process.exitCode = exitCode;
}
