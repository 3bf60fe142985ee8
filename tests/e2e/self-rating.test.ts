import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findTextFaults } from '../text-faults';
import { openMenu, save } from './export-menu';
import { expect, test } from './fixtures';
import { openText, SKILLS } from './own-texts';
import { keepRating, rate, unfoldRating } from './rate-skills';

const FOLD = 'What would I have to learn?';
const KEY = 'bandscope:ratings:career-article-2026';
/** Of somebody at “medium” in all twelve skills, and in eleven of them. */
const ALL = '12 skills rated. You meet 5 of 12 for Data Scientist, 5 of 12 for ML Engineer.';
const ELEVEN = '11 skills rated. You meet 5 of 12 for Data Scientist, 5 of 12 for ML Engineer.';

const skills = (page: Page) => page.getByRole('region', { name: 'Skills', exact: true });
const status = (page: Page) => skills(page).locator('[role=status]').first();
const legend = (page: Page) =>
	skills(page).getByRole('list', { name: 'Legend' }).getByText('You', { exact: true });
const outline = (page: Page) => skills(page).locator('figure path[stroke-dasharray]');
const mark = (page: Page, skill: string) =>
	page.getByRole('img', { name: new RegExp(`^${skill}:`) }).filter({ visible: true });

test.describe('a reader’s own levels', () => {
	test('are given, counted, kept and cleared by keyboard alone', async ({ page }) => {
		await page.goto('./?skills=radar');
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		const address = page.url();
		await page.getByText(FOLD).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('radio', { name: 'not rated' })).toHaveCount(12);
		for (let i = 0; i < 12; i++) {
			await page.keyboard.press('Tab');
			for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
		}
		await expect(
			page.getByRole('radio', { name: 'medium', exact: true, checked: true })
		).toHaveCount(12);
		await expect(status(page)).toHaveText(ALL);
		await expect(
			page.getByText('You meet 5 of the 12 skills that ML Engineer asks for.')
		).toBeVisible();
		await expect(
			skills(page).getByRole('listitem').filter({ hasText: 'levels)' }).first()
		).toHaveText('SQL: from medium to heavy (2 levels)');
		expect(page.url()).toBe(address);
		await expect(outline(page)).toHaveCount(1);
		await expect(legend(page)).toBeVisible();
		await expect(mark(page, 'SQL')).toHaveAccessibleName(
			'SQL: Data Scientist heavy, ML Engineer medium, 2 levels apart. You: medium.'
		);

		await page.reload();
		await expect(outline(page)).toHaveCount(1);
		await expect(page.getByText(FOLD)).toBeVisible();
		await page.getByText(FOLD).focus();
		await page.keyboard.press('Enter');
		await expect(status(page)).toHaveText(ALL);

		await page.getByRole('button', { name: 'Clear my ratings' }).focus();
		await page.keyboard.press('Enter');
		await expect(status(page)).toHaveText('Your ratings are cleared.');
		const first = page.getByRole('radiogroup', { name: 'Python' });
		await expect(first.getByRole('radio', { name: 'not rated' })).toBeFocused();
		await expect(outline(page)).toHaveCount(0);
		await expect(legend(page)).toHaveCount(0);
		await expect(mark(page, 'SQL')).toHaveAccessibleName(/2 levels apart\.$/);
		expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
	});

	test('count for the roles that are shown', async ({ page }) => {
		await keepRating(page);
		await page.goto('./?roles=ml-engineer');
		await unfoldRating(page);
		await expect(status(page)).toHaveText('11 skills rated. You meet 5 of 12 for ML Engineer.');
		await expect(
			page.getByText(
				'You meet 5 of the 12 skills that ML Engineer asks for, and have not rated 1: Python.'
			)
		).toBeVisible();
	});

	test('are the same in a second tab', async ({ page, context }) => {
		await page.goto('./?skills=radar');
		await unfoldRating(page);
		const other = await context.newPage();
		await other.goto(page.url());
		await unfoldRating(other);
		await rate(page, 'SQL', 'heavy');
		await expect(
			other
				.getByRole('radiogroup', { name: 'SQL' })
				.getByRole('radio', { name: 'heavy', exact: true })
		).toBeChecked();
		await expect(outline(other)).toHaveCount(1);
		await page.getByRole('button', { name: 'Clear my ratings' }).click();
		await expect(outline(other)).toHaveCount(0);
	});

	test('stand in the gap list, the card and the table', async ({ page }) => {
		await keepRating(page);
		await page.goto('./?skills=list');
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		await expect(legend(page)).toBeVisible();
		await mark(page, 'SQL').hover();
		await expect(page.getByRole('tooltip')).toContainText(/You\s*medium/);
		await mark(page, 'Python').hover();
		await expect(page.getByRole('tooltip')).toContainText(/You\s*not rated/);
		await page.keyboard.press('Escape');
		await skills(page).getByText('Table', { exact: true }).click();
		await expect(page.getByRole('row', { name: /^SQL/ }).getByRole('cell')).toHaveText([
			'heavy',
			'medium',
			'medium',
			'2 levels apart'
		]);
	});

	test('are in a picture only when asked for, each time', async ({ page }) => {
		await keepRating(page);
		await page.goto('./?skills=radar');
		await expect(outline(page)).toHaveCount(1);
		const saved = async (wish: boolean) => {
			await openMenu(page, 'skills chart');
			const box = page.getByLabel('Show my ratings in the picture');
			await expect(box).not.toBeChecked();
			if (wish) await box.check();
			const download = await save(page, 'SVG');
			await page.keyboard.press('Escape');
			return readFileSync(await download.path(), 'utf8');
		};
		const own = await saved(true);
		expect(own).toContain("“You” is a reader's own rating, of 11 of 12 skills.");
		expect(own).toContain('stroke-dasharray');
		const plain = await saved(false);
		expect(plain).not.toContain('You');
		expect(plain).not.toContain('stroke-dasharray');
	});

	test('are in no embedded chart, and in no rows that are saved', async ({ page }) => {
		await keepRating(page);
		await page.goto('./?skills=radar');
		await expect(outline(page)).toHaveCount(1);
		await openMenu(page, 'skills chart');
		const rows = readFileSync(await (await save(page, 'CSV')).path(), 'utf8');
		expect(rows).toMatch(/^role,skill,intensity\r\nData Scientist,Python,required\r\n/);
		expect(rows.trimEnd().split('\r\n')).toHaveLength(25);
		await page.goto('./embed/career-article-2026/skills-radar/');
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		await expect(page.getByRole('img', { name: /^SQL:/ }).filter({ visible: true })).toHaveCount(1);
		await expect(page.locator('path[stroke-dasharray]')).toHaveCount(0);
	});

	test('are copied as text on request', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await keepRating(page);
		await page.goto('./');
		await unfoldRating(page);
		await page.getByRole('button', { name: 'Copy my ratings as text' }).click();
		await expect(page.getByText('Your ratings copied.')).toBeVisible();
		const text = await page.evaluate(() => navigator.clipboard.readText());
		expect(text).toContain('\nSQL: medium\n');
		expect(text).toContain(
			'\nI meet 5 of the 12 skills that ML Engineer asks for, and have not rated 1: Python.\nTo raise, nearest first: Deep learning frameworks (PyTorch) from medium to medium-heavy (1 level); '
		);
	});

	test('of one’s own file are gone with the page', async ({ page }) => {
		await page.goto('./your-file/');
		await openText(page, SKILLS, 'skills.csv');
		await unfoldRating(page);
		await expect(page.getByText('and gone when you leave')).toBeVisible();
		await rate(page, 'SQL', 'heavy');
		await rate(page, 'Docker', 'light');
		await expect(status(page)).toHaveText(
			'2 skills rated. You meet 2 of 3 for Data Scientist, 1 of 3 for ML Engineer.'
		);
		expect(
			await page.evaluate(() =>
				Object.keys(localStorage).filter((key) => key.startsWith('bandscope:ratings'))
			)
		).toEqual([]);
		await page.reload();
		await openText(page, SKILLS, 'skills.csv');
		await unfoldRating(page);
		await expect(page.getByRole('radio', { name: 'not rated', checked: true })).toHaveCount(3);
	});

	test('hold for the visit where storage is forbidden', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('forbidden', 'SecurityError');
				}
			});
		});
		await page.goto('./?skills=radar');
		await unfoldRating(page);
		await rate(page, 'SQL', 'heavy');
		await rate(page, 'Python', 'heavy');
		await expect(outline(page)).toHaveCount(1);
		await expect(page.getByText('and gone when you leave')).toBeVisible();
	});

	test('and ticks outlive every filter where storage is full, and are told to be gone with the page', async ({
		page
	}) => {
		await keepRating(page);
		await page.addInitScript(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await page.goto('./?skills=radar');
		await unfoldRating(page);
		await expect(page.getByText('kept in this browser alone')).toBeVisible();
		const job = page.getByRole('checkbox', { name: 'Your background is software engineering' });
		await job.check();
		await rate(page, 'Python', 'heavy');
		await expect(page.getByText('and gone when you leave')).toBeVisible();
		await expect(page.getByText('kept in this browser alone')).toHaveCount(0);

		const python = page.getByRole('radiogroup', { name: 'Python' });
		for (const seniority of ['Senior', 'Junior', 'All']) {
			await page.getByRole('radio', { name: seniority, exact: true }).check();
			await expect(page.getByRole('radio', { name: seniority, exact: true })).toBeChecked();
			await expect(page.getByRole('group', { name: /^Pay bands, [24] of 4/ })).toBeVisible();
			await expect(python.getByRole('radio', { name: 'heavy', exact: true })).toBeChecked();
			await expect(status(page)).toHaveText(/^12 skills rated\./);
			await expect(job).toBeChecked();
		}
		await page.getByRole('radio', { name: 'Gap list' }).check();
		await expect(mark(page, 'Python')).toHaveAccessibleName(/You: heavy\.$/);
		expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
	});

	test('stand out from the ground in forced colours', async ({ page }) => {
		await keepRating(page);
		await page.emulateMedia({ forcedColors: 'active' });
		await page.goto('./?skills=radar');
		await expect(outline(page)).toHaveCount(1);
		const ground = await page.evaluate(
			() => getComputedStyle(document.querySelector('.page')!).backgroundColor
		);
		const stroke = await outline(page).evaluate((path) => getComputedStyle(path).stroke);
		expect(stroke).toMatch(/^rgb/);
		expect(stroke).not.toBe(ground);
	});

	test('are asked for nowhere without skills, and nowhere without a script', async ({
		page,
		newContext,
		baseURL
	}) => {
		await page.goto('./us-oews-2023/');
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		await expect(page.getByText(FOLD)).toHaveCount(0);
		const context = await newContext({ javaScriptEnabled: false });
		const plain = await context.newPage();
		await plain.goto(baseURL!);
		await expect(plain.getByText('What each step up brings')).toBeVisible();
		await expect(plain.getByText(FOLD)).toBeHidden();
	});

	for (const width of [320, 360, 768, 1280, 1920]) {
		for (const drawn of ['radar', 'list']) {
			test(`leave room for every word of the ${drawn} at ${width} px`, async ({ page }) => {
				await keepRating(page);
				await page.setViewportSize({ width, height: 800 });
				await page.goto(`./?skills=${drawn}`);
				await unfoldRating(page);
				await expect(status(page)).toHaveText(ELEVEN);
				await expect(legend(page)).toBeVisible();
				expect(await page.evaluate(findTextFaults)).toEqual([]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
			});
		}
	}

	test('do not move the skills that are rated on a phone', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await keepRating(page);
		await page.goto('./');
		await unfoldRating(page);
		const heightOf = async () => (await skills(page).locator('figure').boundingBox())!.height;
		const before = await heightOf();
		await rate(page, 'SQL', 'heavy');
		await expect(mark(page, 'SQL')).toHaveAccessibleName(/You: heavy\.$/);
		expect(await heightOf()).toBe(before);
	});
});
