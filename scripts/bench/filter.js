import { BARS, VIEWPORT } from './chart.js';
import { median, milliseconds, RUNS } from './statistics.js';

/** @typedef {{ time: number, bars: number }} Click Milliseconds until what was asked for is painted, and how many bars that is. */
/** @typedef {{ x: number, y: number }} Place */

/** Rounds that are not counted: the browser compiles what runs often. */
const WARM_UP = 3;
/** The page writes a choice to its address some time after it has shown it. That is over before the next click. */
const BETWEEN_CLICKS = 700;

/**
 * How long a click on the seniority filter takes until the chart it asks for is painted: back and forth
 * between the highest seniority and all of them. The way back counts, which draws the most.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {number} target In milliseconds.
 * @returns {Promise<import('./table.js').Result>}
 */
export async function measureFilter(browser, address, target) {
	const context = await browser.newContext({ viewport: VIEWPORT });
	try {
		const page = await context.newPage();
		await page.goto(address, { waitUntil: 'networkidle' });
		const choices = page.getByRole('radiogroup', { name: 'Seniority' }).getByRole('radio');
		const highest = await middleOf(choices.last());
		const all = await middleOf(choices.first());

		const fewer = [];
		const more = [];
		for (let round = 0; round < WARM_UP + RUNS; round++) {
			fewer.push(await click(page, highest));
			more.push(await click(page, all));
		}
		const [less, most] = [summarise(fewer), summarise(more)];
		return {
			what: `Filter click to painted frame, ${most.bars} bars`,
			target,
			measured: most.time,
			write: milliseconds,
			detail: `back to ${less.bars}: ${milliseconds(less.time)}`
		};
	} finally {
		await context.close();
	}
}

/** @param {readonly Click[]} clicks */
function summarise(clicks) {
	const times = clicks.slice(WARM_UP).map(({ time }) => time);
	return { time: median(times), bars: clicks.at(-1)?.bars ?? 0 };
}

/**
 * Clicks with the browser's own mouse, and times it in the page.
 * @param {import('@playwright/test').Page} page
 * @param {Place} place
 * @returns {Promise<Click>}
 */
async function click(page, place) {
	const painted = await page.evaluateHandle(watchForPaint, BARS);
	await page.mouse.click(place.x, place.y);
	const result = await painted.evaluate(({ click }) => click);
	await page.waitForTimeout(BETWEEN_CLICKS);
	if ((await page.locator(BARS).count()) !== result.bars) {
		throw new Error('The chart was drawn in parts, so that no one frame answers the click.');
	}
	return result;
}

/**
 * Runs in the page. The time starts with the browser's own stamp on the click, so that a wait for the
 * page to attend to it counts. It ends in the first task after the frame that holds the change, by which
 * the page has been styled, laid out and painted. The browser's own Event Timing would add the way to the
 * screen, but is rounded to 8 ms: half of what is to be told apart.
 * @param {string} selector
 */
function watchForPaint(selector) {
	const count = () => document.querySelectorAll(selector).length;
	const before = count();
	/** @type {Promise<Click>} */
	const click = new Promise((resolve, reject) => {
		const giveUp = setTimeout(reject, 5000, new Error('The filter changed nothing within 5 s.'));
		/** @param {MouseEvent} event */
		const onclick = ({ timeStamp }) => {
			const onframe = () => {
				const bars = count();
				if (bars === before) {
					requestAnimationFrame(onframe);
					return;
				}
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => {
					clearTimeout(giveUp);
					resolve({ time: performance.now() - timeStamp, bars });
				};
				port2.postMessage(undefined);
			};
			requestAnimationFrame(onframe);
		};
		window.addEventListener('click', onclick, { capture: true, once: true });
	});
	// A promise as such would be waited for before there is a click.
	return { click };
}

/**
 * @param {import('@playwright/test').Locator} locator
 * @returns {Promise<Place>}
 */
async function middleOf(locator) {
	const box = await locator.boundingBox();
	if (box === null) throw new Error('The page shows no seniority filter.');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
