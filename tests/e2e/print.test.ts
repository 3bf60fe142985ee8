import type { Page } from '@playwright/test';
import { findTextFaults } from '../text-faults';
import { openText, BANDS } from './own-texts';
import { expect, test } from './fixtures';
import { keepRating, unfoldRating } from './rate-skills';

/** Pages of the site, with their charts, and the sheets of paper they take: one more for what the jobs are like, or for notes, and more for a chart of many roles. */
const PRINTED = [
	['./', 2, 3],
	['./?seniority=senior&skills=list', 2, 3],
	['./?against=ai-jobs-2025-01', 2, 3],
	['./us-oews-2023/', 1, 2],
	['./ai-jobs-2025-01/', 1, 4]
] as const;

/** The room on the paper within its margins, in pixels. */
const PAPERS = [
	['A4', 718, 1046],
	['Letter', 740, 980]
] as const;

test.use({ colorScheme: 'dark' });

for (const [path, charts, sheets] of PRINTED) {
	for (const [format, width, height] of PAPERS) {
		test(`${path} has a sheet for each chart on ${format}`, async ({ page }) => {
			await page.goto(path);
			await expect(page.locator('html:not(.waking) .only').first()).toBeVisible();
			expect(await countSheets(page, format)).toBe(sheets);

			await page.setViewportSize({ width, height });
			await page.emulateMedia({ media: 'print' });
			await expectFigures(page, charts);
			const firstSource = (await page.locator('section > .source').first().boundingBox())!;
			expect(firstSource.y + firstSource.height).toBeLessThanOrEqual(height);
			expect(await page.evaluate(findTextFaults)).toEqual([]);
		});
	}
}

test('a page of paper is white under the dark theme as well', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('bandscope:theme', 'dark'));
	await page.goto('./');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.emulateMedia({ media: 'print' });
	const colours = await page
		.locator('.page')
		.evaluate((element) => [
			getComputedStyle(element).backgroundColor,
			getComputedStyle(element).color
		]);
	expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(27, 31, 36)']);
});

test('the charts of one’s own file are printed, and what is about the file is not', async ({
	page
}) => {
	await page.goto('./your-file/');
	await openText(page, BANDS);
	await expect(page.getByRole('img', { name: /^Senior ML/ })).toBeVisible();
	expect(await countSheets(page, 'A4')).toBe(1);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expectFigures(page, 1);
});

test('a reader’s own levels are printed in the chart, and what asks for them is not', async ({
	page
}) => {
	await keepRating(page);
	await page.goto('./?skills=radar');
	await unfoldRating(page);
	expect(await countSheets(page, 'A4')).toBe(3);
	await page.setViewportSize({ width: 718, height: 1046 });
	await page.emulateMedia({ media: 'print' });
	await expectFigures(page, 2);
	await expect(page.locator('path[stroke-dasharray]').filter({ visible: true })).toHaveCount(1);
	await expect(page.getByText('What would I have to learn?')).toBeHidden();
	expect(await page.evaluate(findTextFaults)).toEqual([]);
});

test('without a script the charts are printed too', async ({ newContext }) => {
	const context = await newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('./');
	expect(await countSheets(page, 'A4')).toBe(3);
});

test('two roles are printed on a sheet for their pay and one for the way of their skills', async ({
	page
}) => {
	await page.goto('./career-article-2026/compare/data-scientist/ml-engineer/');
	await expect(page.locator('html:not(.waking) .only').first()).toBeVisible();
	expect(await countSheets(page, 'A4')).toBe(2);
	await page.setViewportSize({ width: 718, height: 1046 });
	await page.emulateMedia({ media: 'print' });
	await expectFigures(page, 1, 2);
	expect(await page.evaluate(findTextFaults)).toEqual([]);
});

/** Charts with their sources, and nothing that a finger on paper could not do. */
async function expectFigures(page: Page, charts: number, sources = charts) {
	await expect(page.locator('figure svg[role=group]').filter({ visible: true })).toHaveCount(
		charts
	);
	await expect(page.locator('section > .source').filter({ visible: true })).toHaveText(
		Array.from({ length: sources }, () => /^Source: /)
	);
	for (const role of ['button', 'combobox', 'radio', 'navigation'] as const)
		await expect(page.getByRole(role)).toHaveCount(0);
}

async function countSheets(page: Page, format: string): Promise<number> {
	const pdf = await page.pdf({
		format,
		margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' }
	});
	return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}
