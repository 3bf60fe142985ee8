// Measures how light and how fast the built site is, and prints a table for the README.

import { cpus } from 'node:os';
import { ensureBuilt } from './build.js';
import { ensureBrowser } from './ensure-browser.js';
import { ensureInstalled } from './install.js';

try {
	await ensureInstalled();
	process.env.BANDSCOPE_BROWSER = await ensureBrowser();
	await ensureBuilt();
	await bench();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

async function bench() {
	// Only now: they need installed packages.
	const { chromium } = await import('@playwright/test');
	const { browserLaunchOptions } = await import('./browser.js');
	const { serveSites } = await import('./bench/sites.js');
	const { toTable } = await import('./bench/table.js');
	const { measureJavaScript } = await import('./bench/javascript.js');
	const { measureFirstBar } = await import('./bench/first-bar.js');
	const { measureFilter } = await import('./bench/filter.js');
	const { measurePng } = await import('./bench/png.js');
	const { measureOwnFile } = await import('./bench/own-file.js');

	const browser = await chromium.launch(browserLaunchOptions());
	try {
		const sites = await serveSites(browser);
		console.log('Measuring …');
		const results = [
			await measureJavaScript(browser, sites.front),
			...(await measureFirstBar(browser, sites)),
			await measureFilter(browser, sites.front, 16),
			await measureFilter(browser, sites.many, 33),
			...(await measurePng(browser, sites.front)),
			...(await measureOwnFile(browser, sites))
		];
		console.log(`\n${toTable(results)}\n\n${environment(browser.version())}`);
	} finally {
		await browser.close();
	}
}

/** @param {string} chromium */
function environment(chromium) {
	const cores = cpus();
	return `Measured on ${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, Chromium ${chromium}.`;
}
