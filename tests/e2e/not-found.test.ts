import { expect, test } from './fixtures';

/** Unknown pages at any depth, datasets, charts, roles of a pair, and an address below which there are pages. */
const PATHS = [
	'./nope',
	'./nope/',
	'./a/b/c/',
	'./us-oews-1923/?seniority=senior',
	'./embed/nope/pay-bands',
	'./career-article-2026/compare/data-scientist/baker/',
	'./career-article-2026/compare/ml-engineer/ml-engineer/'
];

test.use({
	expectedComplaints: /status of 404|ERR_FAILED|Failed to fetch dynamically imported|^uncaught: $/
});

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
		test.use({ javaScriptEnabled });

		for (const path of PATHS) {
			test(`${path} says that there is no such page, and leads on`, async ({ page }) => {
				const response = await page.goto(path);
				expect(response?.status()).toBe(404);
				if (javaScriptEnabled) await expect(page.locator('#svelte-announcer')).toBeAttached();

				await expect(page).toHaveTitle('There is no such page · Bandscope');
				await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
				await expect(page.getByRole('main').getByRole('link')).toHaveText([
					'Career article 2026',
					'US OEWS 2023',
					'AI jobs 2025',
					'Open your own CSV'
				]);
				await page.getByRole('main').getByRole('link', { name: 'US OEWS 2023' }).click();
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Pay in data/);
			});
		}
	});
}

test('a link that asks for a view says nothing of a default one', async ({ page }) => {
	await page.route('**/*.js', (route) => route.abort());
	await page.goto('./nope/?seniority=senior');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByText('This link asks for a chosen view')).toBeHidden();
});

test('what stands there stays when it wakes', async ({ page }) => {
	await page.addInitScript(() =>
		addEventListener('DOMContentLoaded', () =>
			document.querySelector('h1')!.setAttribute('data-prerendered', '')
		)
	);
	await page.goto('./a/b/c/');
	await expect(page.locator('#svelte-announcer')).toBeAttached();
	await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('data-prerendered');
});
