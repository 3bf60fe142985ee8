import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findAxeFaults } from './axe';
import { expect, test } from './fixtures';

const field = (page: Page) => page.getByLabel(/^Your pay, /);

async function open(page: Page, path = './') {
	await page.goto(path);
	await expect(page.locator('html:not(.waking)')).toBeVisible();
	await page.getByText('Where am I?').click();
	await expect(field(page)).toBeVisible();
}

test.describe('where am I?', () => {
	test('is answered beside every band, by keyboard alone', async ({ page }) => {
		await page.goto('./');
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		await page.getByText('Where am I?').focus();
		await page.keyboard.press('Enter');
		await field(page).focus();
		await page.keyboard.type('$250K');
		await page.keyboard.press('Enter');
		await expect(page.getByText('$250K is in 0 of 4 bands shown, above 4.')).toBeVisible();
		// 250,000 / 195,000 is 1.28; (250,000 − 170,000) / 50,000 is 160 %.
		const row = page.getByRole('row', { name: /^Senior ML Engineer/ });
		await expect(row).toContainText('$30K above the band, below the top of band ($300K+)');
		await expect(row).toContainText('1.28');
		await expect(row).toContainText('160%');
		await expect(page.getByRole('img', { name: /^Senior ML Engineer/ })).toHaveAccessibleName(
			/Your pay: \$30K above the band, below the top of band \(\$300K\+\)\.$/
		);
		await expect(page.getByText('Your pay: $250K', { exact: true })).toBeVisible();

		await page.getByRole('button', { name: 'Clear', exact: true }).click();
		await expect(page.getByText('Your pay: $250K', { exact: true })).toHaveCount(0);
		await expect(field(page)).toBeFocused();
		await expect(field(page)).toHaveValue('');
	});

	test('is kept out of the address and the storage, and gone after a reload', async ({ page }) => {
		await open(page);
		const address = page.url();
		await field(page).fill('123456');
		await page.getByRole('button', { name: 'Mark it' }).click();
		await expect(page.getByText(/^\$123,456 is in 1 of 4/)).toBeVisible();
		expect(page.url()).toBe(address);
		const stored = await page.evaluate(() =>
			JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])
		);
		expect(stored).not.toContain('123456');
		await page.reload();
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		await page.getByText('Where am I?').click();
		await expect(field(page)).toHaveValue('');
	});

	test('is in a picture only when asked for, each time', async ({ page }) => {
		await open(page);
		await field(page).fill('150000');
		await page.getByRole('button', { name: 'Mark it' }).click();
		await expect(page.getByText('Your pay: $150K', { exact: true })).toBeVisible();
		const save = async (wish: boolean) => {
			await page.getByRole('button', { name: /^Save or copy the pay bands/ }).click();
			const box = page.getByLabel('Show my pay in the picture');
			await expect(box).not.toBeChecked();
			if (wish) await box.check();
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: 'SVG', exact: true }).click()
			]);
			await page.keyboard.press('Escape');
			return readFileSync(await download.path(), 'utf8');
		};
		expect(await save(true)).toContain('A pay of 150 thousand dollars is marked.');
		expect(await save(false)).not.toContain('150 thousand');
	});

	for (const [text, fault] of [
		['lots', '“lots” is not an amount of money.'],
		['1e309', '“1e309” is not an amount of money.'],
		['25.000', '“25.000” may be 25 or 25000.'],
		['', 'The field is empty.']
	] as const) {
		test(`says what is wrong with “${text}”, and loses nothing`, async ({ page }) => {
			await open(page);
			await field(page).fill('150000');
			await page.getByRole('button', { name: 'Mark it' }).click();
			await expect(page.getByText('Your pay: $150K', { exact: true })).toBeVisible();
			await field(page).fill(text);
			await page.getByRole('button', { name: 'Mark it' }).click();
			await expect(page.getByRole('alert')).toContainText(fault);
			await expect(field(page)).toHaveValue(text);
			await expect(page.getByText('Your pay: $150K', { exact: true })).toBeVisible();
		});
	}

	test('goes along to a dataset that counts in the same unit', async ({ page }) => {
		await open(page);
		await field(page).fill('150000');
		await page.getByRole('button', { name: 'Mark it' }).click();
		await page.getByRole('link', { name: 'US OEWS 2023' }).click();
		await expect(page.getByText('Your pay: $150K', { exact: true })).toBeVisible();
	});
});

test.describe('what each step up brings', () => {
	test('is told in words, which are copied, and in a table, which is saved', async ({
		page,
		context
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('./');
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		await page.getByText('What each step up brings').click();
		// Midpoints 92.5K and 160K, 125K and 195K; from 105K to 140K, and from 140K to 170K.
		await expect(
			page.getByText(
				'From junior to senior, Data Scientist’s midpoint rises by $67.5K (73%); the bands are $35K apart. From junior to senior, ML Engineer’s midpoint rises by $70K (56%); the bands are $30K apart.'
			)
		).toBeVisible();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Save the steps as CSV' }).click()
		]);
		expect(download.suggestedFilename()).toBe('ladder_2026.csv');
		await expect(page.getByText('Saved ladder_2026.csv.')).toBeVisible();
		await page.getByRole('button', { name: 'Copy the steps as text' }).click();
		await expect(page.getByText('The steps copied.')).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			[
				'Data scientist and ML engineer pay, US, mid-career, 2026',
				'From junior to senior, Data Scientist’s midpoint rises by $67.5K (73%); the bands are $35K apart.',
				'From junior to senior, ML Engineer’s midpoint rises by $70K (56%); the bands are $30K apart.',
				'Career article of 17 May 2026'
			].join('\n')
		);
	});

	test('is unfolded by keyboard, and says that a filter of seniorities is not its own', async ({
		page
	}) => {
		await page.goto('./?seniority=senior');
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		await page.locator('summary', { hasText: 'What each step up brings' }).focus();
		await page.keyboard.press('Enter');
		const words = page.getByText('Of all seniorities, whatever the filter shows.');
		await expect(words).toBeVisible();
		const steps = page.getByRole('region', { name: /Midpoint progression is from/ });
		await expect(steps.getByRole('row')).toHaveCount(3);
		await page.getByRole('radio', { name: 'All' }).check();
		await expect(words).toHaveCount(0);
		await expect(steps.getByRole('row')).toHaveCount(3);
		await page.locator('summary', { hasText: 'What each step up brings' }).focus();
		await page.keyboard.press('Enter');
		await expect(steps).toHaveCount(0);
	});

	test('is for roles that have a step', async ({ page }) => {
		await page.goto('./us-oews-2023/');
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		await expect(page.getByText('What each step up brings')).toHaveCount(0);
	});

	test('stands in the page where there is no JavaScript', async ({ newContext, baseURL }) => {
		const context = await newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(baseURL!);
		await page.getByText('What each step up brings').click();
		await expect(page.getByText(/the bands are \$35K apart/)).toBeVisible();
		await expect(page.getByText('Where am I?')).toBeHidden();
	});
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing to mend in what is unfolded, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width: 320, height: 800 });
		await open(page);
		await field(page).fill('150000');
		await page.getByRole('button', { name: 'Mark it' }).click();
		await page.getByText('What each step up brings').click();
		await expect(page.getByText('Save the steps as CSV')).toBeVisible();
		expect(await findAxeFaults(page)).toEqual([]);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
		).toBeLessThanOrEqual(0);
	});
}
