import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';

test.describe('what the job is like', () => {
	test('is ticked and counted by keyboard alone, and stays in the page', async ({ page }) => {
		await page.goto('./');
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		const section = page.getByRole('region', { name: 'What the job is like' });
		const status = section.getByRole('status').first();

		await section.getByRole('checkbox').first().focus();
		await page.keyboard.press('Space');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await section
			.getByRole('checkbox', { name: 'Your background is software engineering' })
			.focus();
		await page.keyboard.press('Space');
		await expect(status).toHaveText(
			'Sounds like you: 2 of 10 for Data Scientist, 1 of 11 for ML Engineer. A count of ticks, no test.'
		);
		expect(new URL(page.url()).search).toBe('');

		await section.getByRole('button', { name: 'Clear ticks' }).focus();
		await page.keyboard.press('Enter');
		await expect(status).toHaveText('');
		await expect(section.getByRole('heading', { level: 2 })).toBeFocused();

		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await expect(status).toContainText('1 of 10 for Data Scientist');
		await page.reload();
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		await expect(section.getByRole('checkbox', { checked: true })).toHaveCount(0);
	});

	test('is saved as rows of the roles that are shown, without what is ticked', async ({ page }) => {
		await page.goto('./?roles=ml-engineer');
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		const section = page.getByRole('region', { name: 'What the job is like' });
		await section.getByRole('checkbox').first().check();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			section.getByRole('button', { name: 'Save the statements as CSV' }).click()
		]);
		expect(download.suggestedFilename()).toBe('jobs_ml-engineer_2026.csv');
		const rows = readFileSync(await download.path(), 'utf8')
			.trimEnd()
			.split('\r\n');
		// As the dataset itself brings them, which quotes other cells.
		const plain = (text: string) => text.replaceAll('"', '');
		const kept = readFileSync('data/career-article-2026/roles.csv', 'utf8').split('\n');
		expect(rows.map(plain)).toEqual(
			kept.filter((row, i) => i === 0 || row.startsWith('ML Engineer,')).map(plain)
		);
		expect(rows.length).toBeGreaterThan(11);
		await expect(section.getByText('Saved jobs_ml-engineer_2026.csv.')).toBeVisible();
	});

	test('is said of the roles that are shown', async ({ page }) => {
		await page.goto('./?roles=ml-engineer');
		const section = page.getByRole('region', { name: 'What the job is like' });
		await expect(section.getByRole('heading', { name: 'ML Engineer' })).toHaveCount(4);
		await expect(section.getByRole('heading', { name: /Data Scientist/ })).toHaveCount(0);
		await expect(section.getByRole('checkbox')).toHaveCount(11);
	});

	test('is nothing where a dataset does not say it', async ({ page }) => {
		await page.goto('./us-oews-2023/');
		await expect(page.getByRole('heading', { name: 'Pay bands' })).toBeVisible();
		await expect(page.getByRole('region', { name: 'What the job is like' })).toHaveCount(0);
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('is there to read, without boxes that nothing would count', async ({ page }) => {
			await page.goto('./');
			const section = page.getByRole('region', { name: 'What the job is like' });
			await expect(section.getByText('Making a model answer through an API')).toBeVisible();
			await expect(section.getByRole('listitem').filter({ visible: true })).toHaveCount(28);
			await expect(section.getByRole('checkbox')).toHaveCount(0);
			await expect(section.getByText('Tick what sounds like you')).toBeHidden();
			await expect(section.getByRole('button')).toHaveCount(0);
		});
	});
});
