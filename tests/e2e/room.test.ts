import { findTextFaults } from '../text-faults';
import { expect, test } from './fixtures';

const PATHS = [
	'./',
	'./us-oews-2023/',
	'./ai-jobs-2025-01/',
	'./career-article-2026/compare/data-scientist/ml-engineer/'
];
/** Two roles of a dataset whose pairs have no pages: names that wrap, levels that one of them lacks. */
const PAIRS = [
	'./us-oews-2023/?compare=computer-and-information-research-scientists,actuaries',
	'./ai-jobs-2025-01/?compare=data-scientist,data-architect'
];
const WIDTHS = [320, 360, 768, 1280, 1920];
const WINDOWS = [
	[360, 640],
	[1280, 800]
] as const;

for (const path of PATHS) {
	for (const width of WIDTHS) {
		test(`${path} has room for every word at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(path);
			await expect(page.locator('html:not(.waking) .only').first()).toBeVisible();
			expect(await page.evaluate(findTextFaults)).toEqual([]);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(width);
		});
	}

	test(`${path} has room for every word without a script, at any width`, async ({ newContext }) => {
		const context = await newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(path);
		for (const width of [...WIDTHS, 412, 559, 620, 1000]) {
			await page.setViewportSize({ width, height: 800 });
			expect(await page.evaluate(findTextFaults), `at ${width} px`).toEqual([]);
		}
	});

	for (const [width, height] of WINDOWS) {
		test(`${path} shows each mark where it was prerendered, at ${width} px`, async ({
			newContext
		}) => {
			const places = [];
			for (const javaScriptEnabled of [false, true]) {
				const context = await newContext({
					javaScriptEnabled,
					viewport: { width, height }
				});
				const page = await context.newPage();
				await page.goto(path);
				if (javaScriptEnabled) await expect(page.locator('.only').first()).toBeVisible();
				places.push(
					await page.locator('svg[role]').evaluateAll((charts) =>
						charts.flatMap((chart) => {
							// Without a script there are no controls, and all stands higher by them.
							const top = chart.getBoundingClientRect().y;
							return [...chart.querySelectorAll('rect')]
								.map((bar) => bar.getBoundingClientRect())
								.filter((box) => box.width > 0)
								.map((box) => [box.x, box.y - top, box.width, box.height].map(Math.round));
						})
					)
				);
			}
			expect(places[0]!.length).toBeGreaterThan(4);
			expect(places[1]).toEqual(places[0]);
		});
	}
}

for (const path of PAIRS) {
	for (const width of WIDTHS) {
		test(`${path} has room for every word at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(path);
			await expect(page.getByRole('group', { name: /side by side/ })).toBeVisible();
			expect(await page.evaluate(findTextFaults)).toEqual([]);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(width);
		});
	}
}

for (const width of WIDTHS) {
	test(`the reader’s pay and the ladder have room at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('./?against=ai-jobs-2025-01');
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		await page.getByText('What each step up brings').click();
		await page.getByText('Where am I?').click();
		for (const [pay, told] of [
			['$79,999', '$79,999 is in 0 of 4 bands shown'],
			['$299,999', '$299,999 is in 0 of 4 bands shown'],
			['$2M', '$2M is in 0 of 4 bands shown']
		] as const) {
			await page.getByLabel(/^Your pay, /).fill(pay);
			await page.getByRole('button', { name: 'Mark it' }).click();
			await expect(page.getByText(told)).toBeVisible();
			expect(await page.evaluate(findTextFaults), pay).toEqual([]);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide, pay).toBeLessThanOrEqual(width);
		}
	});
}

for (const path of [
	...PATHS,
	'./?seniority=senior&skills=radar',
	'./?against=ai-jobs-2025-01',
	'./?compare=data-scientist,ml-engineer'
]) {
	for (const [width, height] of WINDOWS) {
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
			await expect(page.locator('html:not(.waking) .only').first()).toBeVisible();
			if (path.includes('?compare'))
				await expect(page.getByRole('group', { name: /side by side/ })).toBeVisible();
			await page.evaluate(() => document.fonts.ready);
			// Once all is loaded that comes by itself, and what it moved is painted and told.
			await page.waitForFunction(
				() => performance.getEntriesByName('bandscope:all-loaded').length > 0
			);
			await page.evaluate(
				() =>
					new Promise((done) =>
						requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))
					)
			);
			expect(await page.evaluate(() => Number(Reflect.get(window, 'shift')))).toBeLessThan(0.02);
		});
	}
}
