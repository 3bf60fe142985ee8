import { expect, test } from './fixtures';

test('the front page opens', async ({ page }) => {
	await page.goto('./');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
