import { spawn } from 'node:child_process';

/**
 * Runs a program, with its output where ours goes, and says whether it ended well.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeout?: number }} [options] `timeout` in milliseconds.
 * @returns {Promise<boolean>}
 */
export function run(command, args, { env = {}, timeout } = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			stdio: 'inherit',
			env: { ...process.env, ...env },
			...(timeout !== undefined && { timeout, killSignal: 'SIGKILL' })
		});
		child.on('error', () => resolve(false));
		child.on('exit', (code) => resolve(code === 0));
	});
}

/**
 * Runs npm: the very one that started us, where one did. On Windows `npm` is no program that could be spawned.
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeout?: number }} [options]
 */
export function npm(args, options) {
	const cli = process.env.npm_execpath;
	return cli === undefined
		? run('npm', args, options)
		: run(process.execPath, [cli, ...args], options);
}
