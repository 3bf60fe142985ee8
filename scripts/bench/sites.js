import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { npm } from '../run.js';
import { prerenderedChart } from './chart.js';
import { writeManyBands } from './many-bands.js';
import { writeNaivePage } from './naive.js';

/** @typedef {import('@playwright/test').Browser} Browser */

/**
 * Addresses on one server.
 * @typedef {object} Sites
 * @property {string} front The built site's front page.
 * @property {number} firstBar How many bars stand in the front page's HTML before the first that is shown.
 * @property {string} bare A bare HTML file that holds the front page's prerendered chart.
 * @property {string} empty An empty page.
 * @property {string} naive A page that makes bands of a chosen file in the plain way.
 * @property {string} folder A temporary folder, for files to open.
 * @property {string} many The front page of the same site, built for a dataset of 500 bands.
 */

/** All that a site is built from, but for its data. */
const PROJECT = [
	'package.json',
	'scripts',
	'src',
	'static',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** The path below which `build/` was built to stand, and the one for the site of many bands. */
const BASE = process.env.BASE_PATH ?? '';
const MANY = '/many-bands';

/**
 * Serves all that is measured from a temporary folder, which goes when the process ends. `build/` stays as it is.
 * @param {Browser} browser To read the prerendered chart with.
 * @returns {Promise<Sites>}
 */
export async function serveSites(browser) {
	const folder = temporaryFolder();
	const root = join(folder, 'served');
	cpSync('build', join(root, BASE), { recursive: true });
	console.log('Building a site of 500 bands …');
	cpSync(await buildManyBands(join(folder, 'project')), join(root, MANY), { recursive: true });
	writeFileSync(join(root, 'empty.html'), page(''));
	await writeNaivePage(root);

	const origin = await listen(createServer(sirv(root, { dev: true, etag: true })));
	const front = `${origin}${BASE}/`;
	const { svg, firstBar } = await prerenderedChart(browser, front);
	writeFileSync(join(root, 'bare.html'), page(svg));

	return {
		front,
		firstBar,
		bare: `${origin}/bare.html`,
		empty: `${origin}/empty.html`,
		naive: `${origin}/naive.html`,
		folder,
		many: `${origin}${MANY}/`
	};
}

/**
 * Builds this very site for made-up data, in a copy of the project.
 * @param {string} project Is made.
 */
async function buildManyBands(project) {
	mkdirSync(project);
	for (const path of PROJECT) cpSync(path, join(project, path), { recursive: true });
	writeManyBands(join(project, 'data/many-bands'));
	// A junction needs no special rights on Windows; elsewhere the word means nothing.
	symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');

	const script = ['run', '--silent', 'build', '--', '--logLevel', 'error'];
	if (!(await npm(['--prefix', project, ...script], { env: { BASE_PATH: MANY } }))) {
		throw new Error('The site of 500 bands could not be built: the reason stands above.');
	}
	return join(project, 'build');
}

/** @param {string} body */
function page(body) {
	return `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Bare</title></head>\n<body>${body}</body>\n</html>\n`;
}

function temporaryFolder() {
	const folder = mkdtempSync(join(tmpdir(), 'bandscope-bench-'));
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
	for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
	return folder;
}

/**
 * Listens on a free port, and gives the address. Does not keep the process from ending.
 * @param {import('node:http').Server} server
 * @returns {Promise<string>}
 */
function listen(server) {
	return new Promise((resolve, reject) => {
		server.once('error', reject).listen(0, 'localhost', () => {
			server.unref();
			const address = server.address();
			if (address !== null && typeof address === 'object')
				resolve(`http://localhost:${address.port}`);
		});
	});
}
