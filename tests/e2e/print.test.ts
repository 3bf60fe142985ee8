import type { Page } from '@playwright/test';
import { findTextFaults } from '../text-faults';
import { openText, BANDS } from './own-texts';
import { expect, test } from './fixtures';
import { keepRating, unfoldRating } from './rate-skills';

/**
 * Pages of the site, with their charts, and the sheets of paper they take, upright and across: one more for what the jobs are
 * like, or for notes, and more for a chart of many roles.
 */
const PRINTED = [
	['./', 2, 3, 4],
	['./?seniority=senior&skills=list', 2, 3, 4],
	['./?against=ai-jobs-2025-01', 2, 3, 4],
	['./us-oews-2023/', 1, 2, 2],
	['./ai-jobs-2025-01/', 1, 4, 5]
] as const;

/** The room on the paper within its margins, in pixels. */
const PAPERS = [
	['A4', false, 718, 1046],
	['Letter', false, 740, 980],
	['A4', true, 1046, 718]
] as const;

test.use({ colorScheme: 'dark' });

for (const [path, charts, upright, across] of PRINTED) {
	for (const [format, landscape, width, height] of PAPERS) {
		test(`${path} has a sheet for each chart on ${format}${landscape ? ' across' : ''}`, async ({
			page
		}) => {
			await page.goto(path);
			await expect(page.locator('html:not(.waking) .only').first()).toBeVisible();
			expect(await countSheets(page, format, landscape)).toBe(landscape ? across : upright);

			await page.setViewportSize({ width, height });
			await page.emulateMedia({ media: 'print' });
			await expectFigures(page, charts);
			const firstSource = (await page.locator('section > .source').first().boundingBox())!;
			expect(firstSource.y + firstSource.height).toBeLessThanOrEqual(height);
			expect(await page.evaluate(findTextFaults)).toEqual([]);
		});
	}
}

for (const javaScriptEnabled of [true, false]) {
	test(`each part begins a sheet, ${javaScriptEnabled ? 'with' : 'without'} a script`, async ({
		newContext
	}) => {
		const page = await (await newContext({ javaScriptEnabled })).newPage();
		await page.goto('./');
		if (javaScriptEnabled) await expect(page.locator('html:not(.waking)')).toBeAttached();
		for (const landscape of [false, true]) {
			const pdf = await print(page, 'A4', landscape);
			for (const [sheet, heading] of ['Pay bands', 'Skills', 'What the job is like'].entries())
				expect(sheetOf(heading, pdf), heading).toBe(sheet);
		}
	});
}

const EMBEDS = [
	['career-article-2026/pay-bands', 1, 1],
	['career-article-2026/skills-radar', 1, 1],
	['career-article-2026/skills-gap', 1, 1],
	['career-article-2026/comparison/data-scientist/ml-engineer', 1, 1],
	// As on its page, many roles are cut into pieces that can be read.
	['us-oews-2023/pay-bands', 2, 1]
] as const;

for (const [chart, upright, across] of EMBEDS) {
	test(`an embed of ${chart} is printed with its words and its source`, async ({ page }) => {
		await page.goto(`./embed/${chart}/?theme=dark`);
		await expect(page.locator('html:not(.waking) .only').first()).toBeVisible();
		expect(await countSheets(page, 'A4')).toBe(upright);
		expect(await countSheets(page, 'A4', true)).toBe(across);
		await page.emulateMedia({ media: 'print' });
		for (const [, , width, height] of PAPERS) {
			await page.setViewportSize({ width, height });
			expect(await page.evaluate(findTextFaults)).toEqual([]);
			const source = (await page.getByText(/^Source: .*\d{4}/).boundingBox())!;
			expect(source.y + source.height).toBeLessThanOrEqual(height);
		}
		await expect(page.locator('.page')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
		await expect(page.locator('.page')).toHaveCSS('color', 'rgb(27, 31, 36)');
	});
}

test('a link that carries its data is printed as its file would be', async ({ page }) => {
	await page.goto('./your-file/');
	await openText(page, BANDS);
	await page.getByText('Link with these figures', { exact: true }).click();
	await page.goto(await page.getByLabel('Link with these figures').inputValue());
	await expect(page.getByRole('img', { name: /^Senior ML/ })).toBeVisible();
	for (const landscape of [false, true]) expect(await countSheets(page, 'A4', landscape)).toBe(1);
	await page.setViewportSize({ width: 718, height: 1046 });
	await page.emulateMedia({ media: 'print' });
	await expectFigures(page, 1);
	expect(await page.evaluate(findTextFaults)).toEqual([]);
});

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

test('without a script the charts are printed too, and a long one as a whole', async ({
	newContext
}) => {
	const page = await (await newContext({ javaScriptEnabled: false })).newPage();
	for (const [path, charts, upright, across] of [
		['./', 2, 3, 4],
		['./us-oews-2023/', 1, 2, 2]
	] as const) {
		await page.goto(path);
		expect(await countSheets(page, 'A4')).toBe(upright);
		expect(await countSheets(page, 'A4', true)).toBe(across);
		await page.emulateMedia({ media: 'print' });
		for (const [, , width, height] of PAPERS) {
			await page.setViewportSize({ width, height });
			await expectFigures(page, charts);
			expect(await page.evaluate(findTextFaults)).toEqual([]);
			const source = (await page.locator('section > .source').first().boundingBox())!;
			expect(source.y + source.height).toBeLessThanOrEqual(height);
		}
		await page.emulateMedia({ media: null });
	}
});

for (const [path, tables, claims] of [
	['./?against=ai-jobs-2025-01&seniority=senior', 4, 2],
	['./us-oews-2023/', 1, 0],
	['./ai-jobs-2025-01/', 2, 0],
	['./career-article-2026/compare/data-scientist/ml-engineer/', 1, 0]
] as const) {
	test(`what was unfolded of ${path} is printed whole: no table is wider than the paper`, async ({
		page
	}) => {
		await page.goto(path);
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		const folds = page.locator('summary', {
			hasText: /^(Table|What each step up brings|Held against .*|What the source claims)$/
		});
		await expect(folds).toHaveCount(tables + (claims > 0 ? 1 : 0));
		for (const fold of await folds.all()) await fold.click();
		await expect(page.getByRole('table')).toHaveCount(tables);
		await expect(page.getByRole('definition')).toHaveCount(claims);

		await page.setViewportSize({ width: 718, height: 1046 });
		await page.emulateMedia({ media: 'print' });
		for (const fold of await folds.all()) await expect(fold).toBeVisible();
		// The buttons that are left are the heads of columns.
		await expect(page.getByRole('button', { name: /Save|Copy|Clear/ })).toHaveCount(0);
		await expect(page.getByRole('table')).toHaveCount(tables);
		await expect(page.getByRole('definition')).toHaveCount(claims);
		const cut = await page.locator('main :is(p, dl, .scroll, th, td)').evaluateAll((all) =>
			all.flatMap((element) => {
				const { width, left, right } = element.getBoundingClientRect();
				const isCut = left < 0 || right > 718 || element.scrollWidth > element.clientWidth + 1;
				return width > 1 && isCut ? [`${element.tagName} ${element.textContent.slice(0, 40)}`] : [];
			})
		);
		expect(cut).toEqual([]);
		expect(await page.evaluate(findTextFaults)).toEqual([]);
	});
}

test('two roles are printed on a sheet for their pay and one for the way of their skills, and across on one more for notes', async ({
	page
}) => {
	await page.goto('./career-article-2026/compare/data-scientist/ml-engineer/');
	await expect(page.locator('html:not(.waking) .only').first()).toBeVisible();
	const pdf = await print(page, 'A4', true);
	expect([sheetOf('Pay', pdf), sheetOf('Skills', pdf)]).toEqual([0, 1]);
	expect(await countSheets(page, 'A4', true)).toBe(3);
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

async function countSheets(page: Page, format: string, landscape = false): Promise<number> {
	const pdf = await print(page, format, landscape);
	return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** A page as PDF, which names its headings and the sheets that they stand on. */
async function print(page: Page, format: string, landscape: boolean): Promise<string> {
	const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };
	const pdf = await page.pdf({ format, landscape, margin, tagged: true, outline: true });
	return pdf.toString('latin1');
}

/** On which sheet a heading stands, from 0 on. */
function sheetOf(heading: string, pdf: string): number {
	const [, kids = ''] = /\/Kids \[([^\]]*)\]/.exec(pdf) ?? [];
	// Chromium may say a heading twice that begins a sheet.
	const [, sheet] =
		new RegExp(`/Title \\(${heading}[^)]*\\)\\s+/Dest \\[(\\d+) 0 R`).exec(pdf) ?? [];
	return kids.split(/ 0 R ?/).findIndex((kid) => kid === sheet);
}
