import { expect, test } from './fixtures';

/** Pages that are about pay, and how often a bar of theirs is in the HTML: each chart stands there for three widths. */
const PAGES: [path: string, bars: number][] = [
	['./', 3 * 4],
	['./us-oews-2023/', 3 * 21],
	['./career-article-2026/compare/data-scientist/ml-engineer/', 3 * 4],
	['./embed/career-article-2026/pay-bands/', 3 * 4],
	['./embed/career-article-2026/comparison/data-scientist/ml-engineer/', 3 * 4]
];

for (const [path, bars] of PAGES) {
	test(`${path} has its chart when a slow device first paints it`, async ({ page }) => {
		await page.addInitScript(() => {
			requestAnimationFrame(() => {
				Object.assign(window, {
					barsInFirstFrame: document.querySelectorAll('figure [data-mark]').length
				});
			});
		});
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
		await page.goto(path);
		const inFirstFrame = await page.evaluate(
			() => Reflect.get(window, 'barsInFirstFrame') as number
		);
		expect(inFirstFrame).toBeGreaterThanOrEqual(bars);
	});

	test(`${path} is sent in ASCII alone`, async ({ request, baseURL }) => {
		const page = await (await request.get(new URL(path, baseURL).href)).body();
		expect(page.length).toBeGreaterThan(10_000);
		expect(page.findIndex((byte) => byte > 0x7f)).toBe(-1);
	});
}
