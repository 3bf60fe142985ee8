import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
	const { stdout } = await npm(['pack', '--silent', '--pack-destination', folder]);
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
 * Makes an empty project and has npm install the tarball in it. There need be no network: the library's peers and what
 * it depends on are those that are installed here, and npm, which checks them against what the tarball asks for, is
 * given no others.
 */
export async function newProject(tarball: string, folder: string): Promise<Ran> {
	const { dependencies, peerDependencies } = readManifest('.');
	const installed = (names: readonly string[]) =>
		Object.fromEntries(names.map((name) => [name, `file:${resolve('node_modules', name)}`]));
	const manifest = {
		name: 'new-project',
		private: true,
		type: 'module',
		dependencies: installed(Object.keys(peerDependencies)),
		devDependencies: installed(OWN_PACKAGES),
		overrides: installed(Object.keys(dependencies))
	};
	writeFiles(folder, { 'package.json': JSON.stringify(manifest) });
	// A cache of its own, so that nothing comes from what was once downloaded either.
	const cache = join(folder, '.npm');
	return npm(
		[
			'install',
			'--offline',
			...['--cache', cache],
			// A silent npm around this test would silence this one too.
			...['--loglevel', 'notice'],
			'--no-audit',
			'--no-fund',
			tarball
		],
		folder
	);
}

/** Runs npm in a folder, as a user would: without what an npm around this test has told its scripts. */
async function npm(args: readonly string[], folder = '.'): Promise<Ran> {
	const program = process.env.npm_execpath;
	const env = Object.fromEntries(
		Object.entries(process.env).filter(
			([name]) => !/^npm_(command|lifecycle_|package_|config_local_prefix)/i.test(name)
		)
	);
	return program === undefined
		? start('npm', args, { cwd: folder, env })
		: start(process.execPath, [program, ...args], { cwd: folder, env });
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
