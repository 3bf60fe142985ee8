import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { VIEWPORT } from './chart.js';

/** How small a page's JavaScript is wanted, in bytes. */
const TARGET = 68_000;

/**
 * Weighs all JavaScript files that the front page loads by itself, as a host sends them: each compressed alone.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} front
 * @returns {Promise<import('./table.js').Result>}
 */
export async function measureJavaScript(browser, front) {
	const context = await browser.newContext({ viewport: VIEWPORT });
	/** @type {Set<string>} */
	const files = new Set();
	try {
		const page = await context.newPage();
		page.on('response', (response) => {
			if (!response.headers()['content-type']?.includes('javascript')) return;
			files.add(response.url().slice(front.length));
		});
		await page.goto(front, { waitUntil: 'networkidle' });
	} finally {
		await context.close();
	}
	if (files.size === 0) throw new Error('The front page loaded no JavaScript: is it whole?');

	const sizes = [...files].map((file) => brotliSize(join('build', file)));
	return {
		what: 'JavaScript of the first page, brotli',
		target: TARGET,
		measured: sizes.reduce((sum, size) => sum + size),
		write: kilobytes,
		detail: `${files.size} files`
	};
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
