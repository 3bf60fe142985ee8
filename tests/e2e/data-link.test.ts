import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { BANDS, marks, OBSERVATIONS, openText, SKILLS } from './own-texts';

async function linkOf(page: Page): Promise<string> {
	await page.getByText('Link with these figures', { exact: true }).click();
	return page.getByLabel('Link with these figures').inputValue();
}

test.describe('a link that carries its data', () => {
	test('opens the same view without the file, and tells no server of it', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto('./your-file/');
		await openText(page, BANDS, 'secret.csv');
		await expect(marks(page)).toHaveCount(3);
		await openText(page, SKILLS);
		await expect(page.getByRole('heading', { name: 'Skills' })).toBeVisible();
		await page.getByRole('radio', { name: 'Senior' }).check();
		await expect(marks(page)).toHaveCount(2);
		const before = await marks(page).evaluateAll((all) => all.map((mark) => mark.ariaLabel));
		const lead = await page.locator('.lead').allTextContents();
		const link = await linkOf(page);
		expect(link).toMatch(/\/linked\/#seniority=senior&data=1\.[\w-]+$/);

		const other = await page.context().newPage();
		other.on('request', (request) => asked.push(request.url()));
		await other.goto(link);
		await expect(other.getByRole('heading', { level: 1 })).toHaveText('secret');
		await expect(marks(other)).toHaveCount(2);
		expect(await marks(other).evaluateAll((all) => all.map((mark) => mark.ariaLabel))).toEqual(
			before
		);
		expect(await other.locator('.lead').allTextContents()).toEqual(lead);
		await expect(other.getByRole('cell', { name: '<b>Ulm</b>' })).toHaveCount(0);
		for (const address of asked) expect(address).not.toMatch(/data=|senior|secret/);
	});

	test('says what of its view there is not in its data', async ({ page }) => {
		await page.goto('./your-file/');
		await openText(page, BANDS);
		const link = await linkOf(page);
		await page.goto(link.replace('#', '#seniority=nobody&'));
		await expect(marks(page)).toHaveCount(3);
		await expect(page.getByText(/^The address asks for/)).toContainText('nobody');
	});

	test('goes on in the address, back and forward and after a reload', async ({ page }) => {
		await page.goto('./your-file/');
		await openText(page, BANDS);
		await page.goto(await linkOf(page));
		await expect(marks(page)).toHaveCount(3);
		await page.getByRole('radio', { name: 'Junior' }).check();
		await expect(page).toHaveURL(/#seniority=junior&data=1\./);
		await expect(marks(page)).toHaveCount(1);
		await page.goBack();
		await expect(marks(page)).toHaveCount(3);
		await page.goForward();
		await expect(marks(page)).toHaveCount(1);
		await page.reload();
		await expect(marks(page)).toHaveCount(1);
		await expect(page).toHaveURL(/#seniority=junior&data=1\./);
	});

	test('brings bands that were made of rows, with their names and counts', async ({ page }) => {
		await page.goto('./your-file/');
		await openText(page, OBSERVATIONS);
		await expect(marks(page)).toHaveCount(1);
		const before = await marks(page).getAttribute('aria-label');
		await page.goto(await linkOf(page));
		await expect(marks(page)).toHaveAttribute('aria-label', before ?? '');
	});

	test('opens, whatever was typed for a date', async ({ page }) => {
		await page.goto('./your-file/');
		await openText(page, BANDS);
		await page.getByText('Title, source and date').click();
		await page.getByLabel('Date of the figures').fill('May 2026');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('alert')).toContainText('“May 2026” is no date.');
		await page.goto(await linkOf(page));
		await expect(marks(page)).toHaveCount(3);
		await expect(page.locator('footer')).toContainText('Source: pay.csv.');
	});

	test('opens where no row of skills could be read', async ({ page }) => {
		await page.goto('./your-file/');
		await openText(page, 'role,skill,intensity\nBaker,,heavy\n', 'empty.csv');
		await expect(page.getByText('0 of 1 row loaded').first()).toBeVisible();
		await page.goto(await linkOf(page));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('empty');
	});

	test('gives way to another in the same window', async ({ page }) => {
		await page.goto('./your-file/');
		await openText(page, BANDS, 'one.csv');
		await expect(marks(page)).toHaveCount(3);
		const one = await linkOf(page);
		await openText(page, 'role,seniority,min,max\nBaker,senior,1000,2000\n', 'two.csv');
		await expect(marks(page)).toHaveCount(1);
		const two = await page.getByLabel('Link with these figures').inputValue();
		await page.goto(one);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('one');
		await page.goto(two);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('two');
		await expect(marks(page)).toHaveCount(1);
	});

	test('shows nothing where it was cut off, and says so', async ({ page }) => {
		await page.goto('./your-file/');
		await openText(page, BANDS);
		const link = await linkOf(page);
		await page.goto(link.slice(0, -20));
		await expect(page.getByRole('alert')).toContainText('damaged or cut off');
		await expect(marks(page)).toHaveCount(0);
		await page.goto(link.replace(/#.*/, ''));
		await expect(page.getByText('This address carries no figures')).toBeVisible();
	});

	test('is not made of more than it can carry, and that is said', async ({ page }) => {
		const rows = Array.from(
			{ length: 204 },
			(_, i) => `Role ${i % 12},Level ${Math.floor(i / 12)},${i + 1},${i + 2}`
		);
		await page.goto('./your-file/');
		await openText(page, `role,seniority,min,max\n${rows.join('\n')}`);
		await page.getByText('Link with these figures', { exact: true }).click();
		await expect(page.getByText(/too much for a link/)).toBeVisible();
		await expect(page.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
	});

	test('is copied, and where the browser refuses that is said', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('./your-file/');
		await openText(page, BANDS);
		const link = await linkOf(page);
		await page.getByRole('button', { name: 'Copy link' }).click();
		await expect(page.getByText('Link copied.')).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

		await page.evaluate(() =>
			Object.defineProperty(navigator, 'clipboard', {
				value: { writeText: () => Promise.reject(new Error('denied')) }
			})
		);
		await page.getByRole('button', { name: 'Copy link' }).click();
		await expect(page.getByText('The link is marked: copy it from the field.')).toBeVisible();
		expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
	});

	test('says what it needs where there is no JavaScript', async ({ newContext, baseURL }) => {
		const context = await newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(new URL('./linked/#data=1.abc', baseURL).href);
		await expect(page.getByText(/needs JavaScript, which is switched off/)).toBeVisible();
	});
});
