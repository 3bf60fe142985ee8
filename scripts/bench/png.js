import { VIEWPORT } from './chart.js';
import { median, milliseconds, RUNS } from './statistics.js';

/** The most that saving may take, in milliseconds. */
const TARGET_FIRST = 300;
const TARGET_LOADED = 100;

/** Names of the buttons: the one that opens the menu, and the one in it. */
const MENU = 'Save or copy the pay bands';
const PNG = 'PNG';

/**
 * How long a picture of the front page's pay bands takes, as the menu offers it: from the click on "PNG" to the
 * finished file, once all is loaded; and the first time on a page, from the click that opens the menu,
 * with "PNG" chosen as soon as it is there. No idle time has loaded the code by then: the click does.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} front
 * @returns {Promise<import('./table.js').Result[]>}
 */
export async function measurePng(browser, front) {
	const first = [];
	const loaded = [];
	for (let run = 0; run < RUNS; run++) {
		const context = await browser.newContext({ viewport: VIEWPORT });
		try {
			const page = await context.newPage();
			await page.addInitScript(() => (window.requestIdleCallback = () => 0));
			await page.goto(front, { waitUntil: 'networkidle' });
			first.push(await save(page, page.getByRole('button', { name: MENU })));
			loaded.push(await save(page, page.getByRole('button', { name: PNG, exact: true })));
		} finally {
			await context.close();
		}
	}
	return [
		{
			what: 'PNG, once loaded',
			target: TARGET_LOADED,
			measured: median(loaded),
			write: milliseconds
		},
		{
			what: 'PNG, first time, from opening the menu',
			target: TARGET_FIRST,
			measured: median(first),
			write: milliseconds
		}
	];
}

/**
 * Saves a picture, and gives the milliseconds until its file was complete. Buttons are clicked in the page:
 * a mouse on its way to the menu would have its code loaded beforehand.
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').Locator} button The one that is clicked first.
 */
async function save(page, button) {
	const [download, time] = await Promise.all([
		page.waitForEvent('download'),
		button.evaluate(clickUntilFile, PNG)
	]);
	const name = download.suggestedFilename();
	if (!name.endsWith('.png')) throw new Error(`A PNG was asked for, but ${name} was saved.`);
	return time;
}

/**
 * Runs in the page: clicks the button and, where that opens the menu, the one in it. The file is complete
 * when the page clicks its own link to it.
 * @param {Element} button
 * @param {string} format What the button in the menu says.
 * @returns {Promise<number>}
 */
function clickUntilFile(button, format) {
	/** @param {Element | undefined} element */
	const click = (element) => element instanceof HTMLElement && element.click();
	return new Promise((resolve, reject) => {
		setTimeout(reject, 10_000, new Error(`No ${format} was saved within 10 s.`));
		window.addEventListener('click', ({ target }) => {
			if (target instanceof HTMLAnchorElement && target.download)
				resolve(performance.now() - start);
		});

		const start = performance.now();
		click(button);
		if (button.textContent === format) return;
		new MutationObserver((_, observer) => {
			const offered = [...document.querySelectorAll('button')].find(
				({ textContent }) => textContent === format
			);
			if (offered === undefined) return;
			observer.disconnect();
			click(offered);
		}).observe(document.body, { childList: true, subtree: true });
	});
}
