import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
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
		const row = page.getByRole('row', { name: /^Senior ML Engineer/ });
		// The floor of 300K lies below 312.2K: it may be either way.
		await expect(row).toContainText('$300,000 or more to $312,200: not known');
		await expect(row).toContainText('2,992');
		await expect(row).toContainText('not reported');
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
		await page.locator('summary', { hasText: CLAIMS }).click();
		// In the ads 147,237.5 − 113,000 is 34,237.5, which is 30 % of 113,000; 210 − 170 is 40, or 24 %.
		await expect(page.locator('dl', { hasText: 'the gap is wider' })).toContainText(
			'Here, from junior to senior level, ML Engineer’s lead over Data Scientist widens in dollars, from $32.5K to $35K, and narrows in percent, from 35% to 22%. In AI job ads, from entry to senior level, Machine Learning Engineer’s lead over Data Scientist widens in dollars, from $34.24K to $40K, and narrows in percent, from 30% to 24%. So in dollars it holds in both; in percent it holds in neither.'
		);
	});

	test('all of it stands in the page where there is no JavaScript', async ({
		browser,
		baseURL
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(baseURL!);
		await page.locator('summary', { hasText: FOLD }).click();
		await expect(page.getByText(SAID)).toBeVisible();
		await expect(page.getByText('Save the differences as CSV')).toBeHidden();
		await page.locator('summary', { hasText: CLAIMS }).click();
		await expect(page.getByText(/in percent it holds in neither/)).toBeVisible();
		await context.close();
	});
});
