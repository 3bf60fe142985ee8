import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** What a program wrote. */
export interface Ran {
	readonly stdout: string;
	readonly stderr: string;
}

const start = promisify(execFile);

/** Runs one of the installed packages' programs in a folder. Fails with all that it wrote. */
export async function runIn(
	folder: string,
	program: string,
	args: readonly string[]
): Promise<Ran> {
	const path = join(folder, 'node_modules', program);
	try {
		// The test's own NODE_ENV would make Svelte build for development.
		const env = { ...process.env, NODE_ENV: undefined, NO_COLOR: '1' };
		return await start(process.execPath, [path, ...args], { cwd: folder, env });
	} catch (error) {
		const { stdout = '', stderr = '' } = error as Partial<Ran>;
		throw new Error(`${program} ${args.join(' ')} failed.\n${stdout}${stderr}`, { cause: error });
	}
}

/** Packs the repository as a registry would get it, and gives the tarball's path. */
export async function pack(folder: string): Promise<string> {
	const npm = process.env.npm_execpath;
	const args = ['pack', '--silent', '--pack-destination', folder];
	const { stdout } = await (npm === undefined
		? start('npm', args)
		: start(process.execPath, [npm, ...args]));
	return join(folder, stdout.trim().split('\n').at(-1)!);
}

/** What the project of anybody who uses the library has beside it. */
const OWN_PACKAGES = [
	'@sveltejs/adapter-static',
	'@sveltejs/kit',
	'@sveltejs/vite-plugin-svelte',
	'svelte-check',
	'typescript',
	'vite'
];

/**
 * Makes an empty project with the tarball and its peers installed, as `npm install` would, but without a
 * network: the packages that the tarball asks for, and no others, are those that are installed here.
 */
export async function newProject(tarball: string, folder: string): Promise<void> {
	const installed = join(folder, 'node_modules/bandscope');
	mkdirSync(installed, { recursive: true });
	await start('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
	const { dependencies, peerDependencies } = readManifest(installed);
	for (const name of [...Object.keys({ ...dependencies, ...peerDependencies }), ...OWN_PACKAGES]) {
		const link = join(folder, 'node_modules', name);
		mkdirSync(dirname(link), { recursive: true });
		symlinkSync(resolve('node_modules', name), link, 'junction');
	}
	const manifest = {
		name: 'new-project',
		private: true,
		type: 'module',
		dependencies: { bandscope: `file:${tarball}`, ...peerDependencies }
	};
	writeFiles(folder, { 'package.json': JSON.stringify(manifest) });
}

/** What a package says of itself, as far as this test asks. */
interface Manifest {
	readonly dependencies: Readonly<Record<string, string>>;
	readonly peerDependencies: Readonly<Record<string, string>>;
}

export function readManifest(folder: string): Manifest {
	return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** Writes files, by their paths below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
	for (const [path, text] of Object.entries(files)) {
		const file = join(folder, path);
		if (existsSync(file)) throw new Error(`${path} is there already.`);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}
