import type { Frame, Page } from '@playwright/test';
import { expect, test } from './fixtures';

const DEFAULT_SHOWN = 'This link asks for a chosen view';

/** The page as it is for those without a script: all of the charts and words, and no control that would do nothing. */
async function expectPlainPage(page: Page | Frame) {
	await expect(page.getByRole('radio')).toHaveCount(0);
	await expect(page.getByRole('combobox')).toHaveCount(0);
	await expect(page.getByRole('button', { name: /^Save or copy/ })).toHaveCount(0);
	await expect(
		page.getByRole('group', { name: /^Pay bands, 4 of 4/ }).filter({ visible: true })
	).toHaveCount(1);
}

test.describe('where scripts are blocked', () => {
	test.use({ expectedComplaints: /ERR_FAILED|Failed to fetch dynamically imported|^uncaught: $/ });

	test.beforeEach(({ page }) => page.route('**/*.js', (route) => route.abort()));

	test('the page shows no control that does nothing', async ({ page }) => {
		await page.goto('./');
		await expectPlainPage(page);
		await expect(page.getByText(DEFAULT_SHOWN)).toBeHidden();
	});

	test('a link to a chosen view shows the default one at once, and says so', async ({ page }) => {
		await page.goto('./?seniority=senior');
		await expectPlainPage(page);
		await expect(page.getByText(DEFAULT_SHOWN)).toBeVisible();
		const hidden = await page
			.locator('.view')
			.evaluate((view) => view.getAnimations().map((animation) => animation.playState));
		expect(hidden).toEqual([]);
	});
});

test.describe('in a frame whose origin is opaque', () => {
	test.beforeEach(async ({ page, baseURL }) => {
		await page.route('**/host.html', (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: `<!doctype html><title>Host</title>
					<iframe sandbox="allow-scripts" width="900" height="600" src="${baseURL}?seniority=senior"></iframe>`
			})
		);
	});

	test('the page wakes', async ({ page }) => {
		await page.goto('./host.html');
		const frame = page.frames()[1]!;
		await expect(frame.getByRole('radio', { name: 'Senior' })).toBeChecked();
		await expect(frame.getByText(DEFAULT_SHOWN)).toBeHidden();
	});

	test.describe('on a host that permits scripts and fonts to its own pages only', () => {
		test.use({
			expectedComplaints: /CORS policy|ERR_FAILED|Failed to fetch dynamically imported|^uncaught: $/
		});

		test('the page is whole and plain', async ({ page, baseURL }) => {
			await page.route('**/_app/**', async (route) => {
				const response = await route.fetch();
				const permitted = { 'access-control-allow-origin': new URL(baseURL!).origin };
				await route.fulfill({ response, headers: { ...response.headers(), ...permitted } });
			});
			await page.goto('./host.html');
			const frame = page.frames()[1]!;
			await expectPlainPage(frame);
			await expect(frame.getByText(DEFAULT_SHOWN)).toBeVisible();
		});
	});
});

test('a link to a chosen view says nothing of the default one where scripts run', async ({
	page
}) => {
	await page.goto('./?seniority=senior');
	await expect(page.getByRole('radio', { name: 'Senior' })).toBeChecked();
	await expect(page.getByText(DEFAULT_SHOWN)).toBeHidden();
});

test('the page wakes after all where a script comes at the second try', async ({ page }) => {
	await page.addInitScript(() => {
		// What a link to a script reports whose first request failed.
		addEventListener('DOMContentLoaded', () =>
			document.querySelector('link[rel=modulepreload]')!.dispatchEvent(new Event('error'))
		);
	});
	await page.goto('./?seniority=senior');
	await expect(page.getByRole('radio', { name: 'Senior' })).toBeChecked();
});
