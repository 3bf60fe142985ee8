import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** How long nothing must have been asked for until all counts as loaded, in milliseconds. */
const SILENCE = 500;

/** Opens a page, and waits until it has loaded what it loads by itself, also in idle time. Gives the scripts asked for. */
async function openAndSettle(page: Page, path: string): Promise<ReadonlySet<string>> {
	const scripts = new Set<string>();
	let last = Date.now();
	const pending = new Set<unknown>();
	page.on('request', (request) => {
		last = Date.now();
		pending.add(request);
		if (request.resourceType() === 'script') scripts.add(request.url());
	});
	page.on('requestfinished', (request) => pending.delete(request));

	await page.goto(path);
	await expect(page.locator('.only').first()).toBeVisible();
	// Idle callbacks are called in the order of their asking, so the page's own come before this one.
	await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
	await expect.poll(() => pending.size === 0 && Date.now() - last > SILENCE).toBe(true);
	return scripts;
}

test.describe('without a network, once the page is loaded', () => {
	for (const path of ['./', './?seniority=senior&skills=list']) {
		test(`${path} has its cards, tables and export`, async ({ page, context }) => {
			await openAndSettle(page, path);
			await context.setOffline(true);

			await page.getByRole('img', { name: /^Senior ML/ }).hover();
			await expect(page.getByRole('tooltip')).toContainText('$300,000 or more');
			await page.getByRole('img', { name: /^SQL/ }).hover();
			await expect(page.getByRole('tooltip')).toContainText('heavy');
			await page.keyboard.press('Escape');

			for (const [i, cell] of ['$300,000 or more', 'light-medium'].entries()) {
				await page.getByText('Table', { exact: true }).nth(i).click();
				await expect(page.getByRole('table').nth(i)).toContainText(cell);
			}

			await page.getByRole('button', { name: 'Save or copy the pay bands' }).click();
			await expect(page.getByRole('dialog').getByText(/^PNG: /)).toBeVisible();
			for (const kind of ['PNG', 'SVG', 'CSV']) {
				const download = page.waitForEvent('download');
				await page.getByRole('dialog').getByRole('button', { name: kind, exact: true }).click();
				expect((await download).suggestedFilename()).toMatch(
					new RegExp(`^pay-bands_.*\\.${kind.toLowerCase()}$`)
				);
			}
		});
	}
});

test('loads nothing ahead for a reader who saves data', async ({ page, browser, baseURL }) => {
	const all = await openAndSettle(page, './');

	const context = await browser.newContext({ baseURL: baseURL ?? '' });
	const saving = await context.newPage();
	await saving.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);
	const needed = await openAndSettle(saving, './');
	expect(all.size - needed.size).toBeGreaterThan(5);

	// What was not loaded ahead still comes when it is asked for.
	await saving.getByRole('img', { name: /^Senior ML/ }).hover();
	await expect(saving.getByRole('tooltip')).toContainText('$300,000 or more');
	await context.close();
});
