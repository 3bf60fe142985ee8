import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** Opens a page whose scripts are still on their way, has `act` do something there, and lets them come. */
async function actBeforeScripts(page: Page, path: string, act: () => Promise<unknown>) {
	let letCome: (() => void) | undefined;
	const gate = new Promise<void>((resolve) => (letCome = resolve));
	await page.route('**/*.js', async (route) => {
		await gate;
		await route.continue();
	});
	// Until all scripts have come, the page goes on loading.
	await page.goto(path, { waitUntil: 'commit' });
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await act();
	await expect(page.locator('html.starting')).toBeAttached();
	letCome?.();
}

/** The same, and waits until all of the page is awake. */
async function actEarly(page: Page, path: string, act: () => Promise<unknown>) {
	await actBeforeScripts(page, path, act);
	await expect(page.locator('html:not(.waking)')).toBeVisible();
}

const radio = (page: Page, name: string) => page.getByRole('radio', { name });
const theme = (page: Page) => page.getByRole('combobox', { name: 'Theme' });

test('a seniority chosen before the scripts have come is shown once they have', async ({
	page
}) => {
	await actEarly(page, './', () => radio(page, 'Senior').click());
	await expect(radio(page, 'Senior')).toBeChecked();
	await expect(page.getByRole('img', { name: /^Junior/ })).toHaveCount(0);
	await expect(page).toHaveURL(/\?seniority=senior$/);
});

test('of several, the last one is', async ({ page }) => {
	await actEarly(page, './', async () => {
		await radio(page, 'Senior').click();
		await page.keyboard.press('ArrowLeft');
	});
	await expect(radio(page, 'Junior')).toBeChecked();
	await expect(page).toHaveURL(/\?seniority=junior$/);
});

test('it is added to what the address asks for', async ({ page }) => {
	// By then the default view is shown, which this link does not ask for.
	await actEarly(page, './?roles=ml-engineer', () => radio(page, 'Senior').click());
	await expect(page).toHaveURL(/\?seniority=senior&roles=ml-engineer$/);
});

test('an order and a theme are taken', async ({ page }) => {
	const order = page.getByRole('combobox', { name: 'Order' });
	await actEarly(page, './', async () => {
		await order.selectOption('name');
		await theme(page).selectOption('dark');
	});
	await expect(order).toHaveValue('name');
	await expect(theme(page)).toHaveValue('dark');
	await expect(page.locator('html[data-theme=dark]')).toBeAttached();
	await expect(page).toHaveURL(/\?sort=name$/);
});

test('a menu opens with what is in it, and not before', async ({ page }) => {
	const menu = page.getByRole('dialog', { name: 'Save or copy the pay bands' });
	await actEarly(page, './', async () => {
		await page.getByRole('button', { name: 'Save or copy the pay bands' }).click();
		// It would be empty.
		await expect(menu).toBeHidden();
	});
	await expect(menu.getByRole('button', { name: /PNG/ })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(menu).toBeHidden();
});

test('a list of roles opens, and folds by one more click', async ({ page }) => {
	const roles = page.getByRole('button', { name: /^Roles \d/ });
	const first = page.getByRole('checkbox', { name: 'Data Scientist' });
	await actEarly(page, './', () => roles.click());
	await expect(first).toBeVisible();
	await roles.click();
	await expect(first).toBeHidden();
});

test('what still sleeps when the page wakes does it when it wakes itself', async ({ page }) => {
	// A browser that is never idle: only what was chosen of it wakes the skills.
	await page.addInitScript(() => (window.requestIdleCallback = () => 0));
	await actBeforeScripts(page, './', () => radio(page, 'Gap list').click());
	await expect(page).toHaveURL(/\?skills=list$/);
	await expect(radio(page, 'Gap list')).toBeChecked();
	await expect(page.getByRole('group', { name: /^Skills of/ })).toBeVisible();
});

test('a trait of the jobs stays ticked', async ({ page }) => {
	const traits = page.getByRole('region', { name: 'What the job is like' }).getByRole('checkbox');
	await actEarly(page, './', () => traits.first().click());
	await expect(traits.first()).toBeChecked();
	await expect(traits.nth(1)).not.toBeChecked();
});

test('two roles are changed for each other', async ({ page }) => {
	const path = './career-article-2026/compare/data-scientist/ml-engineer/';
	const from = page.getByRole('group', { name: 'Roles to compare' }).getByRole('combobox').first();
	await actEarly(page, path, () => from.selectOption('ML Engineer'));
	await expect(page).toHaveURL(/\/compare\/ml-engineer\/data-scientist\/$/);
});
