import type { Page } from '@playwright/test';
import { findAxeFaults } from './axe';
import { expect, test } from './fixtures';
import { BANDS, MANY_ROLES, openText } from './own-texts';
import { keepRating, unfoldRating } from './rate-skills';

/** Everything a page can look like, and how to get there. */
const STATES: readonly (readonly [
	name: string,
	path: string,
	reach?: (page: Page) => Promise<void>
])[] = [
	['the front page', './'],
	['one seniority', './?seniority=senior'],
	['nothing left', './?roles='],
	['an address not understood', './?seniority=principal'],
	['a card', './', (page) => page.getByRole('img', { name: /^Senior ML/ }).hover()],
	['the roles', './', (page) => page.getByRole('button', { name: /^Roles \d/ }).click()],
	['the tables', './', openTables],
	['what the bands are held against', './?against=ai-jobs-2025-01', openHeld],
	['the ladder', './', openLadder],
	['a pay of the reader', './', (page) => typePay(page, '$250K')],
	['a pay that is none', './', (page) => typePay(page, '1e309')],
	['ticks for the jobs', './', tickJobs],
	['the radar', './?skills=radar'],
	['the gap list', './?skills=list&skill-sort=difference'],
	[
		'a card on a skill',
		'./?skills=list',
		(page) => page.getByRole('img', { name: /^SQL/ }).hover()
	],
	['the skills to rate', './', unfoldRating],
	['a rating in the radar', './?skills=radar', openRated],
	['a rating in the gap list', './?skills=list', openRated],
	['the export menu', './', openExport],
	['the embed dialog', './', (page) => openEmbed(page, 'pay bands')],
	[
		'the embed dialog of two roles',
		'./career-article-2026/compare/data-scientist/ml-engineer/',
		(page) => openEmbed(page, 'comparison')
	],
	['the embed dialog of skills', './?skills=radar', (page) => openEmbed(page, 'skills chart')],
	[
		'two roles side by side',
		'./career-article-2026/compare/data-scientist/ml-engineer/',
		openTables
	],
	['two roles by the address', './us-oews-2023/?compare=statisticians,actuaries', awaitComparison],
	[
		'two roles that have not all levels',
		'./ai-jobs-2025-01/?compare=data-scientist,data-architect',
		awaitComparison
	],
	['two roles that cannot be compared', './?compare=ml-engineer'],
	['the survey', './us-oews-2023/'],
	['the survey’s table', './us-oews-2023/', openTables],
	['the survey’s export menu', './us-oews-2023/', openExport],
	['the job ads', './ai-jobs-2025-01/'],
	['the page of own files', './your-file/'],
	['an own file with problems', './your-file/', openOwn],
	['how an own file was read', './your-file/', openReading],
	['a picker of many roles', './your-file/', openPicker],
	['a link that carries no figures', './linked/'],
	['a view that came in a link', './your-file/', openLink]
];

async function openOwn(page: Page) {
	await openText(page, BANDS);
	await expect(page.getByText('3 of 5 rows loaded').last()).toBeVisible();
}

async function openReading(page: Page) {
	await openOwn(page);
	await page.getByText('read as:').click();
	await page.getByText('Title, source and date').click();
	await page.getByLabel('Date of the figures').fill('May 2026');
	await page.keyboard.press('Enter');
	await expect(page.getByText('“May 2026” is no date.')).toBeVisible();
	await page.getByText('Link with these figures', { exact: true }).click();
	await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
	await page.getByText('Paste a table').click();
}

async function openPicker(page: Page) {
	await openText(page, MANY_ROLES);
	await page.getByRole('button', { name: /^Roles \d/ }).click();
	await page.getByRole('combobox', { name: /role/i }).fill('role 9');
}

async function openLink(page: Page) {
	await openOwn(page);
	await page.getByText('Link with these figures', { exact: true }).click();
	await page.goto(await page.getByLabel('Link with these figures').inputValue());
	await expect(page.getByText('These figures came in the link itself')).toBeVisible();
}

/** A page that has found a rating in the browser. */
async function openRated(page: Page) {
	await keepRating(page);
	await page.reload();
	await unfoldRating(page);
	await expect(
		page.getByText('You meet 5 of the 12 skills that ML Engineer').first()
	).toBeVisible();
	await page.getByRole('button', { name: 'Copy my ratings as text' }).click();
	await expect(page.getByLabel('Text to copy')).toBeVisible();
}

async function awaitComparison(page: Page) {
	await expect(page.getByRole('group', { name: /side by side/ })).toBeVisible();
}

async function openTables(page: Page) {
	for (const table of await page.getByText('Table', { exact: true }).all()) await table.click();
}

async function openHeld(page: Page) {
	await page.locator('summary', { hasText: /^Held against/ }).click();
	await page.locator('summary', { hasText: 'What the source claims' }).click();
	await expect(page.getByText('Save the differences as CSV')).toBeVisible();
	await expect(page.getByText('it holds in both').first()).toBeVisible();
}

async function openLadder(page: Page) {
	await page.locator('summary', { hasText: 'What each step up brings' }).click();
	await expect(page.getByText(/midpoint rises by \$67\.5K \(73%\)/).first()).toBeVisible();
}

async function typePay(page: Page, pay: string) {
	await page.getByText('Where am I?').click();
	await page.getByLabel(/^Your pay, /).fill(pay);
	await page.getByRole('button', { name: 'Mark it' }).click();
	await expect(
		page.getByText(/^\$250K is in 0 of 4 bands/).or(page.getByRole('alert'))
	).toBeVisible();
}

async function tickJobs(page: Page) {
	const section = page.getByRole('region', { name: 'What the job is like' });
	for (const box of [section.getByRole('checkbox').first(), section.getByRole('checkbox').last()])
		await box.check();
	await expect(section.getByRole('status').first()).toContainText('Sounds like you:');
}

async function openExport(page: Page) {
	await page.getByRole('button', { name: /^Save or copy the pay bands/ }).click();
	await expect(page.getByRole('img', { name: 'Preview' })).toBeVisible();
}

async function openEmbed(page: Page, name: string) {
	await page.getByRole('button', { name: `Embed the ${name}` }).click();
	await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
}

async function reachState(page: Page, path: string, reach?: (page: Page) => Promise<void>) {
	await page.goto(path);
	await expect(page.locator('html:not(.waking) h1')).toBeVisible();
	await reach?.(page);
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });

		for (const [name, path, reach] of STATES) {
			test(`axe finds nothing to mend in ${name}`, async ({ page }) => {
				await reachState(page, path, reach);
				// The theme changes colours, and nothing else that axe looks at.
				const onlyColours = colorScheme === 'dark';
				expect(await findAxeFaults(page, { onlyColours })).toEqual([]);
			});
		}
	});
}

for (const [name, path, reach] of STATES) {
	test(`every target is at least 24 pixels high and wide in ${name}`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await reachState(page, path, reach);
		const small = await page
			.locator('a, button, summary, select, label:has(input), [data-mark]')
			.evaluateAll((targets) =>
				targets
					// A link inside a sentence is as high as its line: WCAG 2.5.8 leaves it out.
					.filter((target) => target.closest('footer p') === null)
					.map((target) => ({
						name: target.textContent.trim(),
						box: target.getBoundingClientRect()
					}))
					.filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 23.5))
					.map(({ name, box }) => `${name} ${box.width} × ${box.height}`)
			);
		expect(small).toEqual([]);
	});
}

for (const [name, path, reach] of STATES.filter(([name]) => !name.includes('card'))) {
	test(`reflows at 400 % zoom, which is a window of 320 by 256 pixels, in ${name}`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 256 });
		await reachState(page, path, reach);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});
}

test('stands the text spacing of WCAG 1.4.12', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('./');
	await page.evaluate(() => {
		for (const element of document.querySelectorAll<HTMLElement>(
			'.page, .page *:not(svg, svg *)'
		)) {
			element.style.setProperty('line-height', '1.5', 'important');
			element.style.setProperty('letter-spacing', '0.12em', 'important');
			element.style.setProperty('word-spacing', '0.16em', 'important');
		}
	});
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test.describe('forced colours', () => {
	test.use({ forcedColors: 'active' });

	test('keep bars, markers and words visible', async ({ page }) => {
		await page.goto('./');
		const ground = await page.evaluate(
			() => getComputedStyle(document.querySelector('.page')!).backgroundColor
		);
		const bars = page.getByRole('img', { name: /^Senior ML/ }).locator('rect:not(.target)');
		const stroke = await bars.evaluate((bar) => getComputedStyle(bar).stroke);
		expect(stroke).not.toBe(ground);
		expect(stroke).not.toBe('none');
		const words = await page
			.locator('svg[role] text')
			.first()
			.evaluate((text) => getComputedStyle(text).fill);
		expect(words).not.toBe(ground);
	});
});

test.describe('the theme', () => {
	test.use({ colorScheme: 'light' });
	const ground = (page: Page) =>
		page.evaluate(() => getComputedStyle(document.querySelector('.page')!).backgroundColor);

	test('follows the system, and the switch, which a reload keeps', async ({ page }) => {
		await page.goto('./');
		expect(await ground(page)).toBe('rgb(255, 255, 255)');
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await ground(page)).toBe('rgb(20, 23, 28)');
		await page.getByRole('combobox', { name: 'Theme' }).selectOption('light');
		await expect.poll(() => ground(page)).toBe('rgb(255, 255, 255)');
		await page.reload();
		expect(await ground(page)).toBe('rgb(255, 255, 255)');
		await page.getByRole('combobox', { name: 'Theme' }).selectOption('system');
		await expect.poll(() => ground(page)).toBe('rgb(20, 23, 28)');
	});

	test('is there before the first paint', async ({ page }) => {
		await page.addInitScript(() => {
			localStorage.setItem('bandscope:theme', 'dark');
			// In a frame, callbacks run in the order they were asked for, and the paint comes after them.
			new MutationObserver((_, observer) => {
				if (!document.querySelector('.page')) return;
				observer.disconnect();
				requestAnimationFrame(() => {
					const painted = performance.getEntriesByType('paint').length;
					const { backgroundColor } = getComputedStyle(document.querySelector('.page')!);
					Object.assign(window, { firstFrame: `${painted} paints before, ${backgroundColor}` });
				});
			}).observe(document, { childList: true, subtree: true });
		});
		await page.goto('./');
		const firstFrame = await page.evaluate(() => Reflect.get(window, 'firstFrame') as string);
		expect(firstFrame).toBe('0 paints before, rgb(20, 23, 28)');
		await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
	});

	test('holds for the visit where storage is forbidden', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('forbidden', 'SecurityError');
				}
			});
		});
		await page.goto('./');
		await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
		await expect.poll(() => ground(page)).toBe('rgb(20, 23, 28)');
	});
});

test('is printed on white, with whole labels, its source, and without controls', async ({
	page
}) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('./');
	expect(
		await page.evaluate(() => getComputedStyle(document.querySelector('.page')!).backgroundColor)
	).toBe('rgb(255, 255, 255)');
	await expect(page.getByRole('radio', { name: 'Senior' })).toBeHidden();
	await expect(page.locator('footer').getByText(/^Source:/)).toBeVisible();
	// Paper is narrower than the window that the chart was drawn for.
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.setViewportSize({ width: 700, height: 900 });
	const cut = await page
		.locator('svg[role] text')
		.evaluateAll(
			(texts) =>
				texts
					.map((text) => text.getBoundingClientRect())
					.filter((box) => box.width > 0 && (box.left < 0 || box.right > innerWidth)).length
		);
	expect(cut).toBe(0);
});
