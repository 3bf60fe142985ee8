import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { VIEWPORT } from './chart.js';

/** How small a page's JavaScript is wanted, in bytes. */
const TARGET = 68_000;

/**
 * Weighs the JavaScript files that the front page loads by itself until it is interactive, as a host sends
 * them: each compressed alone. What it then loads ahead in idle time is weighed apart.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} front
 * @returns {Promise<import('./table.js').Result>}
 */
export async function measureJavaScript(browser, front) {
	const needed = await loadedFiles(browser, front, { idle: false });
	const all = await loadedFiles(browser, front, { idle: true });
	const ahead = new Set([...all].filter((file) => !needed.has(file)));
	return {
		what: 'JavaScript until the first page is interactive, brotli',
		target: TARGET,
		measured: weigh(needed),
		write: kilobytes,
		detail: `${needed.size} files; ${kilobytes(weigh(ahead))} more in idle time`
	};
}

/**
 * The JavaScript files of the front page, with or without those that wait for idle time.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} front
 * @param {{ readonly idle: boolean }} time
 */
async function loadedFiles(browser, front, { idle }) {
	const context = await browser.newContext({ viewport: VIEWPORT });
	/** @type {Set<string>} */
	const files = new Set();
	try {
		const page = await context.newPage();
		page.on('response', (response) => {
			if (!response.headers()['content-type']?.includes('javascript')) return;
			files.add(response.url().slice(front.length));
		});
		// The page's only way to put something off until it is idle.
		if (!idle) await page.addInitScript(() => (window.requestIdleCallback = () => 0));
		await page.goto(front, { waitUntil: 'networkidle' });
	} finally {
		await context.close();
	}
	if (files.size === 0) throw new Error('The front page loaded no JavaScript: is it whole?');
	return files;
}

/** @param {ReadonlySet<string>} files */
function weigh(files) {
	return [...files].reduce((sum, file) => sum + brotliSize(join('build', file)), 0);
}

/** @param {string} path */
function brotliSize(path) {
	const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
	return brotliCompressSync(readFileSync(path), { params }).length;
}

/** @param {number} bytes */
function kilobytes(bytes) {
	return `${Number((bytes / 1000).toFixed(1))} kB`;
}
