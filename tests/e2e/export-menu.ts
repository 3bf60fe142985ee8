import type { Download, Page } from '@playwright/test';
import { expect } from './fixtures';

/** Opens the menu that saves or copies a chart, and waits for its picture. */
export async function openMenu(page: Page, chart: string) {
	await page.getByRole('button', { name: `Save or copy the ${chart}` }).click();
	await expect(page.getByRole('dialog').getByText(/^PNG: /)).toBeVisible();
}

/** Saves what a button of the open menu offers. */
export async function save(page: Page, kind: 'PNG' | 'SVG' | 'CSV'): Promise<Download> {
	const download = page.waitForEvent('download');
	await page.getByRole('dialog').getByRole('button', { name: kind, exact: true }).click();
	return download;
}
