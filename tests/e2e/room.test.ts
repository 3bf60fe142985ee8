import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const PATHS = ['./', './us-oews-2023/'];
const WIDTHS = [320, 360, 768, 1280, 1920];

/** Texts of the charts on the page that are cut off, lie on each other, or are too small to read. */
function findFaults(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const faults: string[] = [];
		for (const chart of document.querySelectorAll('svg[role]')) {
			const texts = [...chart.querySelectorAll('text')]
				.map((text) => ({ text, box: text.getBoundingClientRect(), words: text.textContent }))
				.filter(({ box }) => box.width > 0);
			for (const { text, box, words } of texts) {
				if (box.left < -0.5 || box.right > innerWidth + 0.5) faults.push(`${words} is cut off`);
				if (parseFloat(getComputedStyle(text).fontSize) < 12) faults.push(`${words} is too small`);
			}
			texts.forEach((one, i) => {
				for (const other of texts.slice(i + 1)) {
					const across =
						Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
					// A line's box is higher than its letters, so lines may share some of it.
					const down =
						Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
					if (across > 0.5 && down > 4) faults.push(`${one.words} lies on ${other.words}`);
				}
			});
		}
		return faults;
	});
}

for (const path of PATHS) {
	for (const width of WIDTHS) {
		test(`${path} has room for every word at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(path);
			await expect(page.locator('html:not(.waking) .only').first()).toBeVisible();
			expect(await findFaults(page)).toEqual([]);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(width);
		});
	}

	test(`${path} has room for every word without a script, at any width`, async ({
		browser,
		baseURL
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
		const page = await context.newPage();
		await page.goto(path);
		for (const width of [...WIDTHS, 412, 559, 620, 1000]) {
			await page.setViewportSize({ width, height: 800 });
			expect(await findFaults(page), `at ${width} px`).toEqual([]);
		}
		await context.close();
	});

	for (const [width, height] of [
		[360, 640],
		[1280, 800]
	] as const) {
		test(`${path} does not move when it wakes, at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.addInitScript(() => {
				Object.assign(window, { shift: 0 });
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries())
						Object.assign(window, {
							shift: Number(Reflect.get(window, 'shift')) + Number(Reflect.get(entry, 'value'))
						});
				}).observe({ type: 'layout-shift', buffered: true });
			});
			await page.goto(path);
			await expect(page.locator('.only').first()).toBeVisible();
			await page.evaluate(() => document.fonts.ready);
			await page.waitForTimeout(500);
			expect(await page.evaluate(() => Number(Reflect.get(window, 'shift')))).toBeLessThan(0.02);
		});

		test(`${path} shows each mark where it was prerendered, at ${width} px`, async ({
			browser,
			baseURL
		}) => {
			const places = [];
			for (const javaScriptEnabled of [false, true]) {
				const context = await browser.newContext({
					javaScriptEnabled,
					baseURL: baseURL ?? '',
					viewport: { width, height }
				});
				const page = await context.newPage();
				await page.goto(path);
				if (javaScriptEnabled) await expect(page.locator('.only').first()).toBeVisible();
				places.push(
					await page.locator('svg[role] rect').evaluateAll((bars) =>
						bars
							.map((bar) => bar.getBoundingClientRect())
							.filter((box) => box.width > 0)
							.map((box) => [box.x, box.width, box.height].map(Math.round))
					)
				);
				await context.close();
			}
			expect(places[0]!.length).toBeGreaterThan(4);
			expect(places[1]).toEqual(places[0]);
		});
	}
}
