import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** Opens the front page in a browser that is never idle, and waits until what stands first is awake. */
async function openBusy(page: Page, path: string) {
	await page.addInitScript(() => (window.requestIdleCallback = () => 0));
	await page.goto(path);
	await expect(page.locator('figure .only').first()).toBeVisible();
}

const skills = (page: Page) => page.getByRole('region', { name: 'Skills' });
const asleep = (page: Page) => page.locator('html.waking');

test('the skills sleep until the browser is idle', async ({ page }) => {
	await page.addInitScript(() => {
		const calls: (() => void)[] = [];
		window.requestIdleCallback = (call) =>
			calls.push(() => call({ didTimeout: false, timeRemaining: () => 1 }));
		Object.assign(window, { beIdle: () => calls.splice(0).forEach((call) => call()) });
	});
	await page.goto('./');
	await expect(page.locator('figure .only').first()).toBeVisible();
	await expect(asleep(page)).toBeAttached();
	// What is asleep holds a drawing for each width: the one shown is all that is left of them when it wakes.
	await expect(skills(page).locator('.step')).toHaveCount(3);
	await page.getByRole('radio', { name: 'Senior' }).focus();
	await expect(skills(page).locator('.step')).toHaveCount(3);
	await page.evaluate(() => (Reflect.get(window, 'beIdle') as () => void)());
	await expect(skills(page).locator('.step')).toHaveCount(1);
	await expect(page.locator('html:not(.waking)')).toBeVisible();
});

test('the click that wakes them is not lost', async ({ page }) => {
	await openBusy(page, './');
	// As a finger does, which points at nothing before it clicks.
	await skills(page)
		.getByRole('radio', { name: 'Gap list' })
		.evaluate((radio: HTMLInputElement) => {
			radio.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
			radio.click();
		});
	await expect(page).toHaveURL(/skills=list/);
	await expect(skills(page).getByRole('radio', { name: 'Gap list' })).toBeChecked();
});

test('they are there at once where a link within the site leads to them', async ({ page }) => {
	await openBusy(page, './us-oews-2023/');
	await page.getByRole('navigation').getByRole('link', { name: 'Article 2026' }).click();
	await expect(skills(page).locator('.step')).toHaveCount(1);
	await expect(page.getByRole('region', { name: 'What the job is like' })).toBeVisible();
});

test('they wake when the reader turns to them, and answer', async ({ page }) => {
	await openBusy(page, './');
	await skills(page).getByRole('heading', { name: 'Skills' }).hover();
	await expect(skills(page).locator('.step')).toHaveCount(1);
	// The jobs below sleep on.
	await expect(asleep(page)).toBeAttached();
	await skills(page).getByRole('radio', { name: 'Gap list' }).click();
	await expect(page).toHaveURL(/skills=list/);
	await expect(skills(page).getByRole('group', { name: /^Skills of/ })).toBeVisible();
	await page.getByRole('checkbox').last().focus();
	await expect(page.locator('html:not(.waking)')).toBeVisible();
});

test('they wake when what they show is chosen elsewhere', async ({ page }) => {
	await openBusy(page, './');
	await expect(skills(page)).toContainText('Data Scientist');
	await page.getByRole('button', { name: /^Roles \d/ }).click();
	await page.getByRole('checkbox', { name: 'Data Scientist' }).click();
	await expect(skills(page).locator('.step')).toHaveCount(1);
	await expect(skills(page)).not.toContainText('Data Scientist');
	await expect(page.getByRole('region', { name: 'What the job is like' })).not.toContainText(
		'Data Scientist'
	);
});

test('a link to a view of them shows that view first', async ({ page }) => {
	await openBusy(page, './?skills=list&roles=ml-engineer');
	await expect(page.locator('html:not(.waking)')).toBeVisible();
	await expect(skills(page).getByRole('radio', { name: 'Gap list' })).toBeChecked();
	await expect(skills(page)).not.toContainText('Data Scientist');
});

test('wakes into what was prerendered, without touching it', async ({ page }) => {
	await openBusy(page, './');
	const radar = skills(page).locator('.step.from-880 svg').first();
	const before = await radar.elementHandle();
	await skills(page).getByRole('heading', { name: 'Skills' }).hover();
	await expect(skills(page).locator('.step')).toHaveCount(1);
	const after = await radar.elementHandle();
	expect(await page.evaluate(([a, b]) => a === b, [before, after])).toBe(true);
});

test.describe('where they cannot be loaded', () => {
	test.use({ expectedComplaints: /ERR_FAILED|Failed to fetch dynamically imported/ });

	test('they say so, and show nothing that is no longer true', async ({ page }) => {
		await openBusy(page, './');
		await page.route('**/*.js', (route) => route.abort());
		await skills(page).getByRole('heading', { name: 'Skills' }).hover();
		await expect(page.getByText('The skills could not be loaded.')).toBeVisible();
		// What was prerendered is still true. What does nothing is gone.
		await expect(skills(page)).toBeVisible();
		await expect(skills(page).getByRole('radio', { name: 'Gap list' })).toBeHidden();
		await page.getByRole('button', { name: /^Roles \d/ }).click();
		await page.getByRole('checkbox', { name: 'Data Scientist' }).click();
		await expect(skills(page)).toBeHidden();
		await expect(page.getByRole('region', { name: 'Pay bands' })).toBeVisible();
	});
});
