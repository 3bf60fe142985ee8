import { BARS, VIEWPORT } from './chart.js';
import { median, milliseconds, RUNS } from './statistics.js';

/** How much longer the first bar may take than in a bare file with the same chart. */
const TARGET = 1.3;

/**
 * How long after the start of a cold navigation the first bar that is shown stands in the DOM, against the
 * same chart in a bare HTML file. The two take turns, so that both see the same machine.
 * @param {import('@playwright/test').Browser} browser
 * @param {import('./sites.js').Sites} sites
 * @returns {Promise<import('./table.js').Result[]>}
 */
export async function measureFirstBar(browser, sites) {
	const results = [];
	for (const slowdown of [1, 4]) {
		const page = [];
		const bare = [];
		for (let run = 0; run < RUNS; run++) {
			page.push(await timeToBar(browser, sites.front, sites.firstBar, sites.empty, slowdown));
			bare.push(await timeToBar(browser, sites.bare, 0, sites.empty, slowdown));
		}
		results.push({
			what: `First bar, to the same chart in a bare file${slowdown > 1 ? `, CPU slowed ${slowdown}×` : ''}`,
			target: TARGET,
			measured: median(page) / median(bare),
			write: ratio,
			detail: `${milliseconds(median(page))} to ${milliseconds(median(bare))}`
		});
	}
	return results;
}

/**
 * In milliseconds.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {number} index Of the bar among all of the page.
 * @param {string} empty
 * @param {number} slowdown
 */
async function timeToBar(browser, address, index, empty, slowdown) {
	// Its cache is empty.
	const context = await browser.newContext({ viewport: VIEWPORT });
	try {
		const page = await context.newPage();
		// The navigation that counts then finds a running process, which the slowdown holds for.
		await page.goto(empty);
		await page.addInitScript(watchForBar, { selector: BARS, index });
		const devtools = await context.newCDPSession(page);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		await page.goto(address);
		return await page.evaluate(
			() => /** @type {Promise<number>} */ (Reflect.get(window, 'barSeen'))
		);
	} finally {
		await context.close();
	}
}

/**
 * Runs in the page, before anything of its own.
 * @param {{ selector: string, index: number }} bar
 */
function watchForBar({ selector, index }) {
	const barSeen = new Promise((resolve) => {
		new MutationObserver((_, observer) => {
			if (document.querySelectorAll(selector).length <= index) return;
			resolve(performance.now());
			observer.disconnect();
		}).observe(document, { childList: true, subtree: true });
	});
	Object.assign(window, { barSeen });
}

/** @param {number} value */
function ratio(value) {
	return `${value.toFixed(2)}×`;
}
