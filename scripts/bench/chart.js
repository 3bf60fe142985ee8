/** Every bar shown of the pay bands, of all the widths that a page holds them for. */
export const BARS = '[data-mark]:not([aria-hidden]) rect:not(.target)';

/** The window in which everything is measured. */
export const VIEWPORT = { width: 1280, height: 800 };

/**
 * The chart that a page without script shows, as SVG, and how many bars stand in the page before its first one.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
export async function prerenderedChart(browser, address) {
	const context = await browser.newContext({ viewport: VIEWPORT, javaScriptEnabled: false });
	try {
		const page = await context.newPage();
		await page.goto(address);
		return await page.evaluate((selector) => {
			const bars = [...document.querySelectorAll(selector)];
			const firstBar = bars.findIndex((bar) => bar.checkVisibility());
			// A marker inside the chart may be an <svg> of its own.
			let svg = bars[firstBar]?.closest('svg');
			while (svg?.ownerSVGElement) svg = svg.ownerSVGElement;
			if (!svg) throw new Error(`No bar is shown: none matches ${selector}.`);
			return { svg: svg.outerHTML, firstBar };
		}, BARS);
	} finally {
		await context.close();
	}
}
