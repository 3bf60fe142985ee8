import { join } from 'node:path';
import { VIEWPORT } from './chart.js';
import { findRenderer, peakMemory, resetPeak } from './renderer-memory.js';
import { writeSalaries } from './salary-rows.js';
import { median, milliseconds } from './statistics.js';

/** A quarter of the plain way's time, and of its memory, for a file of a million rows. */
const TARGET = 0.25;
const MANY_ROWS = 1_000_000;
/** A million rows take the plain way many seconds. Odd, so that the median is one of the runs. */
const FILE_RUNS = 7;
const FEW_ROWS = 1000;
/** A browser calls a task long from here on, in milliseconds, and does not tell how long the others are. */
const LONG_TASK = 50;
/** Until the last of a chart's bars is drawn, and told of, in milliseconds. */
const AFTERMATH = 500;

/**
 * From the choice of a file to its bands, beside the plain way in the same run: PapaParse with `header` and
 * `dynamicTyping` in a worker, then d3's `rollup` and `quantile`. Ours is counted until the first band is in
 * the chart, the plain way's until the quantiles are known. A first visit is left to make its copy for offline use
 * before: that is no part of a file. Memory is what a file takes beyond one of a few
 * rows: for ours, the page with its chart is there in both.
 * @param {import('@playwright/test').Browser} browser
 * @param {{ front: string, naive: string, folder: string }} sites
 * @returns {Promise<import('./table.js').Result[]>}
 */
export async function measureOwnFile(browser, { front, naive, folder }) {
	/** @param {number} rows */
	async function measure(rows) {
		const file = join(folder, `${rows}.csv`);
		writeSalaries(file, rows);
		const own = [];
		const plain = [];
		for (let run = 0; run < FILE_RUNS; run++) {
			own.push(await open(browser, `${front}your-file/`, file, '[data-mark]', waitForCopy));
			plain.push(await open(browser, naive, file, '[data-groups]', () => undefined));
		}
		return [middle(own), middle(plain)];
	}

	const few = await measure(FEW_ROWS);
	const results = [];
	for (const rows of [100_000, MANY_ROWS]) {
		const runs = await measure(rows);
		results.push(...compare(rows, runs, few));
		if (rows === MANY_ROWS) results.push(toLongest(rows, runs));
	}
	return results;
}

/** @typedef {{ time: number, memory: number | undefined, longest: number }} Run Milliseconds, bytes, and the page's longest task in milliseconds, 0 if none was long. */

/**
 * @param {readonly Run[]} runs
 * @returns {Run}
 */
function middle(runs) {
	const memories = runs.flatMap(({ memory }) => memory ?? []);
	return {
		time: median(runs.map(({ time }) => time)),
		memory: memories.length === 0 ? undefined : median(memories),
		longest: median(runs.map(({ longest }) => longest))
	};
}

/**
 * @param {number} rows
 * @param {readonly Run[]} runs Ours, and the plain way's.
 * @param {readonly Run[]} few The same of a file of a few rows.
 */
function compare(rows, runs, few) {
	const name = `${rows.toLocaleString('en-US')} rows to bands, to the plain way`;
	const times = runs.map(({ time }) => time);
	const memories = runs.map(({ memory }, i) => (memory ?? NaN) - (few[i]?.memory ?? NaN));
	const target = rows < MANY_ROWS ? undefined : TARGET;
	const results = [toResult(`${name}: time`, target, times, milliseconds)];
	// Only Linux tells a process' highest memory.
	return memories.some(Number.isNaN)
		? results
		: [...results, toResult(`${name}: memory`, target, memories, megabytes)];
}

/**
 * @param {string} what
 * @param {number | undefined} target
 * @param {readonly number[]} values Ours, and the plain way's.
 * @param {(value: number) => string} write
 */
function toResult(what, target, [own = 0, plain = 0], write) {
	return {
		what,
		target,
		measured: own / plain,
		/** @param {number} ratio */
		write: (ratio) => `${ratio.toFixed(2)}×`,
		detail: `${write(own)} to ${write(plain)}`
	};
}

/**
 * How long the page does not answer while it gets such a file, and draws it.
 * @param {number} rows
 * @param {readonly Run[]} runs Ours first.
 */
function toLongest(rows, [own]) {
	return {
		what: `${rows.toLocaleString('en-US')} rows to bands: longest task of the page`,
		target: LONG_TASK,
		measured: own?.longest ?? NaN,
		/** @param {number} length */
		write: (length) => (length === 0 ? `under ${LONG_TASK} ms` : milliseconds(length))
	};
}

/** @param {number} bytes */
function megabytes(bytes) {
	return `${Math.round(bytes / 1e6)} MB`;
}

/**
 * Opens a file on a page of its own, and waits until an element says that its bands are there.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {string} file
 * @param {string} done Selector of the element.
 * @param {() => unknown} rest Runs in the page, and waits until that has nothing more to do.
 * @returns {Promise<Run>}
 */
async function open(browser, address, file, done, rest) {
	const context = await browser.newContext({ viewport: VIEWPORT });
	try {
		const page = await context.newPage();
		await page.goto(address, { waitUntil: 'networkidle' });
		await page.evaluate(rest);
		const renderer = await findRenderer(browser);
		const before = renderer && resetPeak(renderer);
		await page.evaluate(watchForBands, done);
		await page.locator('input[type=file]').setInputFiles(file);
		const time = await page.evaluate(
			// Set by the watcher above.
			() => /** @type {Promise<number>} */ (Reflect.get(window, 'bandsAfter'))
		);
		const peak = renderer && peakMemory(renderer);
		await page.waitForTimeout(AFTERMATH);
		const longest = await page.evaluate(
			// Set by the watcher above.
			() => /** @type {number} */ (Reflect.get(window, 'longestTask'))
		);
		return { time, memory: peak && before && peak - before, longest };
	} finally {
		await context.close();
	}
}

/**
 * Runs in the page: starts the clock when a file is chosen, and stops it when the element is there. From then on it
 * keeps the length of the longest task.
 * @param {string} done
 */
function watchForBands(done) {
	const bandsAfter = new Promise((resolve) => {
		addEventListener(
			'change',
			() => {
				const start = performance.now();
				new PerformanceObserver((list) => {
					const lengths = list.getEntries().map(({ duration }) => duration);
					const longest = Reflect.get(window, 'longestTask');
					Object.assign(window, { longestTask: Math.max(longest, ...lengths) });
				}).observe({ type: 'longtask' });
				new MutationObserver((_, observer) => {
					if (document.querySelector(done) === null) return;
					observer.disconnect();
					resolve(performance.now() - start);
				}).observe(document, { childList: true, subtree: true, attributes: true });
			},
			{ capture: true, once: true }
		);
	});
	Object.assign(window, { bandsAfter, longestTask: 0 });
}

/** Runs in the page. */
async function waitForCopy() {
	await navigator.serviceWorker.ready;
}
