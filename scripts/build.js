import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { npm } from './run.js';

/** Everything that the built site is made from. */
const SOURCES = [
	'data',
	'scripts',
	'src',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** What `build/` was made from. Outside `build/`, which is published whole. */
const STAMP = 'node_modules/.cache/bandscope/built-from.json';

/** Builds the site unless `build/` was made from these very sources, for the same place. */
export async function ensureBuilt() {
	const sources = fingerprint();
	if (readStamp() === stamp(sources)) {
		console.log('The site is built already.');
		return;
	}

	console.log('Building the site …');
	rmSync(STAMP, { force: true });
	if (!(await npm(['run', '--silent', 'build', '--', '--logLevel', 'warn']))) {
		throw new Error('The site could not be built: the reason stands above.');
	}
	mkdirSync(dirname(STAMP), { recursive: true });
	writeFileSync(STAMP, stamp(sources));
}

/** By content rather than by date: a checkout dates files anew, and a deleted file has no date. */
function fingerprint() {
	const hash = createHash('sha256');
	for (const path of SOURCES.flatMap(filesIn)) {
		const content = readFileSync(path);
		hash.update(`${path} ${content.length}\n`).update(content);
	}
	return hash.digest('hex');
}

/**
 * The date is that of the build at hand, so that one made in between by another hand is told apart.
 * @param {string} sources
 */
function stamp(sources) {
	const built = statSync('build/404.html', { throwIfNoEntry: false })?.mtimeMs;
	const { BASE_PATH: base = '', SITE_URL: site = '' } = process.env;
	return JSON.stringify({ sources, base, site, built });
}

function readStamp() {
	try {
		return readFileSync(STAMP, 'utf8');
	} catch {
		return undefined;
	}
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesIn(join(path, name)));
}
