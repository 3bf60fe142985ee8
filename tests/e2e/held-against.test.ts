import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findTextFaults } from '../text-faults';
import { expect, test } from './fixtures';

const FOLD = 'Held against AI job ads, 19 January 2025';
const CLAIMS = 'What the source claims';

async function open(page: Page, path = './') {
	await page.goto(path);
	await expect(page.locator('html:not(.waking)')).toBeVisible();
}

// Midpoints of the article: 92.5, 160, 125 and 195 thousand; of the ads: (76 + 150) / 2 = 113, (130 + 210) / 2 = 170,
// (115.2 + 179.275) / 2 = 147.2375, and (161 + 259) / 2 = 210.
const SAID =
	'By midpoint, held against AI job ads: Junior Data Scientist $20.5K (18%) less, Senior Data Scientist $10K (5.9%) less, Junior ML Engineer $22.24K (15%) less and Senior ML Engineer $15K (7.1%) less.';

test.describe('held against another dataset', () => {
	test('the bands are told in words and in a table, which is saved', async ({ page }) => {
		await open(page);
		await page.locator('summary', { hasText: FOLD }).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByText(SAID)).toBeVisible();
		// Whatever has no counterpart is named, on both sides.
		const others =
			'In AI job ads, and without a counterpart here: the roles Data Engineer, Data Analyst, ';
		await expect(page.getByText(others)).toContainText('and the levels mid and executive.');
		const row = page.getByRole('row', { name: /^Senior ML Engineer/ });
		// Of both: how many observations, whose they are, and of when.
		await expect(
			page.getByText('Observations behind a band: here not reported; in AI job ads 278 to 5,113.', {
				exact: true
			})
		).toBeVisible();
		// The floor of 300K lies below 312.2K: it may be either way.
		await expect(row.getByRole('cell')).toHaveText([
			'$170,000 – $220,000',
			'not reported',
			'Senior Machine Learning Engineer',
			'$161,000 – $259,000',
			'2,992',
			'$9,000 (5.6%) more',
			'$15,000 (7.1%) less',
			'$39,000 (15%) less',
			'$300,000 or more to $312,200: not known'
		]);
		await expect(page.locator('.sources')).toHaveText(
			/^Here: Career article of 17 May 2026, US, mid-career, 2026\. In AI job ads: foorilla\/ai-jobs-net-salaries, 19 January 2025, US companies, full time, 2024 and January 2025\./
		);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save the differences as CSV' }).click()
		]);
		expect(download.suggestedFilename()).toBe('held-against_2026.csv');
		expect(readFileSync(await download.path(), 'utf8')).toContain(
			'ML Engineer,senior,170000,220000,300000+,,Machine Learning Engineer,senior,161000,259000,312200,2992,'
		);
	});

	test('a filter leaves what is shown', async ({ page }) => {
		await open(page, './?seniority=senior&roles=data-scientist');
		await page.locator('summary', { hasText: FOLD }).click();
		await expect(
			page.getByText(
				'By midpoint, held against AI job ads: Senior Data Scientist $10K (5.9%) less.'
			)
		).toBeVisible();
		await expect(page.locator('summary', { hasText: CLAIMS })).toHaveCount(0);
	});

	test('the way leads on to the other dataset', async ({ page }) => {
		await open(page);
		await page.locator('summary', { hasText: FOLD }).click();
		await page.getByRole('link', { name: 'Pay in data and AI jobs' }).click();
		await expect(page).toHaveURL(/\/ai-jobs-2025-01\/$/);
		await expect(page.locator('summary', { hasText: FOLD })).toHaveCount(0);
	});

	test('what the source claims is checked in money and in percent', async ({ page }) => {
		await open(page, './?seniority=senior');
		await page.locator('summary', { hasText: CLAIMS }).focus();
		await page.keyboard.press('Enter');
		// In the ads 147,237.5 − 113,000 is 34,237.5, which is 30 % of 113,000; 210 − 170 is 40, or 24 %.
		await expect(page.locator('dl', { hasText: 'the gap is wider' })).toContainText(
			'Here, from junior to senior level, ML Engineer’s lead over Data Scientist widens in dollars, from $32.5K to $35K, and narrows in percent, from 35% to 22%. In AI job ads, from entry to senior level, Machine Learning Engineer’s lead over Data Scientist widens in dollars, from $34.24K to $40K, and narrows in percent, from 30% to 24%. So in dollars it holds in both; in percent it holds in neither.'
		);
		const words = page.getByText('Of all seniorities, whatever the filter shows.');
		await expect(words).toBeVisible();
		await page.getByRole('radio', { name: 'All' }).check();
		await expect(words).toHaveCount(0);
		await expect(page.locator('dl', { hasText: 'the gap is wider' })).toBeVisible();
	});

	test('what the source claims is saved as rows and copied as text, with both sources', async ({
		page,
		context
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await open(page, './?seniority=senior');
		await page.locator('summary', { hasText: CLAIMS }).click();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save the claims as CSV' }).click()
		]);
		// They are of all seniorities, and so is their file.
		expect(download.suggestedFilename()).toBe('claims_2026.csv');
		const rows = readFileSync(await download.path(), 'utf8')
			.trimEnd()
			.split('\r\n');
		expect(rows).toHaveLength(9);
		expect(rows[0]).toBe(
			'claim,dataset,role,other_role,seniority,midpoint_difference,midpoint_difference_ratio,holds_in_money,holds_in_percent,source,date'
		);
		expect(rows[6]).toMatch(
			/,ML Engineer,Data Scientist,senior,35000,0\.2188,yes,no,Career article of 17 May 2026,2026-05-17$/
		);
		expect(rows[8]).toMatch(
			/,Machine Learning Engineer,Data Scientist,senior,40000,0\.2353,yes,no,"foorilla\/ai-jobs-net-salaries, 19 January 2025",2025-01-19$/
		);
		await expect(page.getByText('Saved claims_2026.csv.')).toBeVisible();

		await page.getByRole('button', { name: 'Copy the claims as text' }).click();
		await expect(page.getByText('The claims copied.')).toBeVisible();
		const text = await page.evaluate(() => navigator.clipboard.readText());
		expect(text).toMatch(/^Data scientist and ML engineer pay, US, mid-career, 2026\n“/);
		expect(text).toContain('So in dollars it holds in both; in percent it holds in neither.\n');
		expect(text).toMatch(
			/\nCareer article of 17 May 2026; AI job ads: foorilla\/ai-jobs-net-salaries, 19 January 2025$/
		);
	});

	test('all of it stands in the page where there is no JavaScript', async ({
		newContext,
		baseURL
	}) => {
		const context = await newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(baseURL!);
		await page.locator('summary', { hasText: FOLD }).click();
		await expect(page.getByText(SAID)).toBeVisible();
		await expect(page.getByText('Save the differences as CSV')).toBeHidden();
		await page.locator('summary', { hasText: CLAIMS }).click();
		await expect(page.getByText(/in percent it holds in neither/)).toBeVisible();
	});
});

const OUTLINES = 'Outline the bands of AI job ads, 19 January 2025';
const senior = (page: Page) => page.getByRole('img', { name: /^Senior ML Engineer/ });

test.describe('the outlines of another dataset', () => {
	test('come and go by keyboard, and with the address', async ({ page }) => {
		await open(page);
		await expect(senior(page)).not.toHaveAccessibleName(/AI job ads/);
		const before = await senior(page).locator('rect').nth(1).boundingBox();
		await page.getByLabel(OUTLINES).focus();
		await page.keyboard.press('Space');
		await expect(page).toHaveURL(/\?against=ai-jobs-2025-01$/);
		await expect(senior(page)).toHaveAccessibleName(
			/In AI job ads: Senior Machine Learning Engineer: 161 to 259 thousand dollars per year, median 201,730 dollars, .* from 2,992 observations\.$/
		);
		await expect(
			page.getByText('AI job ads, 19 January 2025: 25th percentile to 75th percentile')
		).toBeVisible();
		// 259K lies within 300K: the axis stays, and with it every bar's place and width.
		const after = await senior(page).locator('rect').nth(1).boundingBox();
		expect([after?.x, after?.width]).toEqual([before?.x, before?.width]);

		await page.goBack();
		await expect(page.getByLabel(OUTLINES)).not.toBeChecked();
		await expect(senior(page)).not.toHaveAccessibleName(/AI job ads/);
		await page.goForward();
		await expect(page.getByLabel(OUTLINES)).toBeChecked();
		await page.reload();
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		await expect(page.getByLabel(OUTLINES)).toBeChecked();
	});

	test('are in the card, with both sources', async ({ page }) => {
		await open(page, './?against=ai-jobs-2025-01');
		await senior(page).hover();
		const card = page.getByRole('tooltip');
		await expect(card).toContainText(
			'Senior Machine Learning Engineer: $161,000 – $259,000, n 2,992'
		);
		await expect(card).toContainText(
			'Career article of 17 May 2026; AI job ads: foorilla/ai-jobs-net-salaries, 19 January 2025.'
		);
	});

	test('are in the picture and the rows that are saved', async ({ page }) => {
		await open(page, './?seniority=senior&against=ai-jobs-2025-01');
		await page.getByRole('button', { name: /^Save or copy the pay bands/ }).click();
		await expect(page.getByRole('img', { name: 'Preview' })).toBeVisible();
		const save = async (kind: string) => {
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: kind, exact: true }).click()
			]);
			return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')] as const;
		};
		const [svgName, svg] = await save('SVG');
		expect(svgName).toBe('pay-bands_senior_against-ai-jobs-2025-01_2026.svg');
		expect(svg).toContain('Outlined below are bands of AI job ads, 19 January 2025');
		const [csvName, csv] = await save('CSV');
		expect(csvName).toBe('pay-bands_senior_against-ai-jobs-2025-01_2026.csv');
		expect(csv).toContain(
			'ML Engineer,senior,170000,220000,300000+,USD,year,AI job ads,Machine Learning Engineer,senior,161000,259000,201730,312200,2992\r\n'
		);
	});

	test('are in a frame whose address asks for them, with both sources', async ({ page }) => {
		await open(page, './embed/career-article-2026/pay-bands/?against=ai-jobs-2025-01');
		await expect(senior(page)).toHaveAccessibleName(/In AI job ads: Senior Machine/);
		await expect(page.locator('footer')).toContainText(
			'Career article of 17 May 2026; AI job ads: foorilla/ai-jobs-net-salaries, 19 January 2025.'
		);
	});

	for (const [query, named] of [
		['?against=us-oews-2023', 'against “us-oews-2023”'],
		['?against=__proto__&seniority=senior', 'against “__proto__”']
	] as const) {
		test(`are not of what the dataset does not name, and nothing else is lost: ${query}`, async ({
			page
		}) => {
			await open(page, `./${query}`);
			await expect(page.getByText(`The address asks for ${named}`)).toBeVisible();
			await expect(page.getByLabel(OUTLINES)).not.toBeChecked();
			await expect(senior(page)).toBeVisible();
		});
	}

	test('are offered only where there are any', async ({ page }) => {
		await open(page, './us-oews-2023/');
		await expect(page.getByText(/^Outline the bands/)).toHaveCount(0);
	});
});

for (const width of [320, 360, 768, 1280, 1920]) {
	test(`every word has room beside the outlines at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await open(page, './?against=ai-jobs-2025-01');
		await page.locator('summary', { hasText: FOLD }).click();
		await page.locator('summary', { hasText: CLAIMS }).click();
		await expect(page.getByText(SAID)).toBeVisible();
		expect(await page.evaluate(findTextFaults)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
	});
}
