import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** Opens a page, and waits until it is awake and has loaded ahead what it may need. */
async function openWhole(page: Page, path: string) {
	await page.goto(path);
	await page.waitForFunction(() => performance.getEntriesByName('bandscope:all-loaded').length > 0);
	await expect(page.locator('html:not(.waking)')).toBeAttached();
}

function countScripts(page: Page): Promise<number> {
	return page.evaluate(
		() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length
	);
}

test.describe('without a network, once the page is loaded', () => {
	for (const path of ['./', './?seniority=senior&skills=list']) {
		test(`${path} has its cards, tables and export`, async ({ page, context }) => {
			await openWhole(page, path);
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

test('loads nothing ahead for a reader who saves data', async ({ page, newContext }) => {
	await openWhole(page, './');
	const all = await countScripts(page);

	const context = await newContext();
	const saving = await context.newPage();
	await saving.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);
	await saving.goto('./');
	await expect(saving.locator('html:not(.waking)')).toBeAttached();
	// Would it load ahead, each of these moments would bring a part of it.
	for (let moment = 0; moment < 20; moment += 1)
		await saving.evaluate(() => new Promise((done) => requestIdleCallback(done)));
	expect(all - (await countScripts(saving))).toBeGreaterThan(5);

	// What was not loaded ahead still comes when it is asked for.
	await saving.getByRole('img', { name: /^Senior ML/ }).hover();
	await expect(saving.getByRole('tooltip')).toContainText('$300,000 or more');
});
