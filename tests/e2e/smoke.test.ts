import { expect, test } from './fixtures';

test('the front page opens', async ({ page }) => {
	await page.goto('./');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('an address that does not exist', () => {
	test.use({ expectedComplaints: /(status of 404|Not found).*no-such-page/ });

	test('answers 404 with a page that says so', async ({ page }) => {
		const response = await page.goto('./no-such-page/');
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
});
