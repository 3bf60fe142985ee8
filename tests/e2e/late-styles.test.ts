import { expect, test } from './fixtures';

test('styles of what stands below the chart stand behind it', async ({ request }) => {
	const html = await (await request.get('./')).text();
	const [, head = '', late = ''] = html.split('<style>').map((part) => part.split('</style>')[0]);
	const table = /<table class="(?:\w+ )*(svelte-\w+)/.exec(html)?.[1] ?? 'none';
	const legend = /<ul aria-label="Legend" class="(svelte-\w+)/.exec(html)?.[1] ?? 'none';
	expect(html).toMatch(/<span id="pay-chart-read" hidden(="")?><style>/);
	expect([head.includes(table), late.includes(table)]).toEqual([false, true]);
	expect([head.includes(legend), late.includes(legend)]).toEqual([true, false]);
});

test('they stay when the page is left for another one of the site', async ({ page }) => {
	await page.goto('./');
	await expect(page.locator('html:not(.waking)')).toBeVisible();
	await page.getByRole('link', { name: 'Open your own CSV' }).click();
	await expect(page.getByRole('heading', { name: 'Pay bands' })).toHaveCount(0);
	await page.getByRole('link', { name: 'US OEWS 2023' }).click();
	await expect(page.getByRole('heading', { name: 'Pay bands' })).toBeVisible();
	await expect(page.locator('main footer')).toHaveCSS('border-top-style', 'solid');
});
