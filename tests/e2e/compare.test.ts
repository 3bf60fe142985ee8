import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openMenu, save } from './export-menu';
import { expect, test } from './fixtures';
import { BANDS, openText, SKILLS } from './own-texts';

const PAIR = './career-article-2026/compare/data-scientist/ml-engineer/';
const BACK = './career-article-2026/compare/ml-engineer/data-scientist/';
const WORDS =
	'From Data Scientist to ML Engineer, the midpoint rises by $32.5K (35%) at junior level and by $35K (22%) at senior level. At junior level the bands are $5K apart; at senior level the bands share $10K, 25% of the narrower. The top of band rises by $40K (33%) at junior level and by at least $80K (36%) at senior level.';

const chart = (page: Page) => page.getByRole('group', { name: /side by side/ });

async function awake(page: Page, path: string) {
	await page.goto(path);
	await expect(page.locator('html:not(.waking)')).toBeVisible();
}

/** Keeps files of such an address from arriving until what it gives back is called. */
async function hold(page: Page, address: string): Promise<() => void> {
	let release: (() => void) | undefined;
	const released = new Promise<void>((done) => (release = done));
	await page.route(address, async (route) => {
		await released;
		await route.continue();
	});
	return () => release?.();
}

/** Presses Tab until what has the focus is this. */
async function tabTo(page: Page, name: string | RegExp) {
	for (let presses = 0; presses < 60; presses++) {
		await page.keyboard.press('Tab');
		const focused = page.locator(':focus');
		const text = (await focused.textContent()) ?? '';
		if (typeof name === 'string' ? text.includes(name) : name.test(text)) return;
	}
	throw new Error(`60 presses of Tab did not lead to ${String(name)}`);
}

test.describe('the page of two roles', () => {
	for (const javaScriptEnabled of [true, false]) {
		test(`says what a move brings, ${javaScriptEnabled ? 'with' : 'without'} a script`, async ({
			newContext
		}) => {
			const context = await newContext({ javaScriptEnabled });
			const page = await context.newPage();
			await page.goto(PAIR);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(
				'From Data Scientist to ML Engineer'
			);
			await expect(page.getByText(WORDS)).toBeVisible();
			const marks = chart(page).filter({ visible: true }).getByRole('img');
			await expect(marks).toHaveCount(4);
			await expect(marks.nth(3)).toHaveAccessibleName(
				'Senior ML Engineer: 170 to 220 thousand dollars per year, midpoint 195 thousand dollars, range spread 29%, top of band 300 thousand dollars or more. The midpoint of ML Engineer is $35K (22%) higher; the bands share $10K, 25% of the narrower.'
			);
			const deepen = page.locator('.fates > div', { has: page.getByText('To deepen') });
			await expect(deepen.getByRole('listitem')).toHaveCount(5);
			await expect(deepen.getByRole('listitem').first()).toHaveText(
				/Docker \/ Kubernetes\s+from “light” to “heavy”, 4 levels up/
			);
			await expect(page.locator('.fates > div', { hasText: 'To add' })).toContainText('None.');
			await page.getByText('Table', { exact: true }).click();
			const row = page.getByRole('row', { name: /^Senior: Top of band/ });
			await expect(row).toContainText('at least $80,000 higher');
			await expect(page.getByRole('combobox', { name: 'From' })).toHaveCount(
				javaScriptEnabled ? 1 : 0
			);
			await page.getByRole('link', { name: 'From ML Engineer to Data Scientist' }).click();
			await expect(page.getByText('the midpoint falls by $32.5K (26%)')).toBeVisible();
		});
	}

	test('is another page the other way round, and keeps what is chosen', async ({ page }) => {
		await awake(page, `${PAIR}?seniority=senior`);
		await expect(chart(page).getByRole('img')).toHaveCount(2);
		await page.getByRole('button', { name: 'Swap' }).click();
		await expect(page).toHaveURL(/compare\/ml-engineer\/data-scientist\/\?seniority=senior$/);
		await expect(page).toHaveTitle(/^From ML Engineer to Data Scientist/);
		await expect(page.getByRole('button', { name: 'Swap' })).toBeFocused();
		await expect(chart(page).getByRole('img')).toHaveCount(2);
		// To choose the role of the other side is to turn round as well.
		await page.getByRole('combobox', { name: 'From' }).selectOption('Data Scientist');
		await expect(page).toHaveURL(/compare\/data-scientist\/ml-engineer\/\?seniority=senior$/);
		await page.goBack();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'From ML Engineer to Data Scientist'
		);
	});

	test('ends at what was picked last, however fast, and Back takes it for one step', async ({
		page
	}) => {
		await awake(page, PAIR);
		const release = await hold(page, '**/__data.json*');
		const [from, swap] = [
			page.getByRole('combobox', { name: 'From' }),
			page.getByRole('button', { name: 'Swap' })
		];
		const title = page.getByRole('heading', { level: 1 });
		await swap.click();
		// The choice is seen at once, and is what the next one goes on from.
		await expect(from).toHaveValue('1');
		await swap.click();
		await expect(from).toHaveValue('0');
		await swap.click();
		await expect(from).toHaveValue('1');
		await expect(title).toHaveText('From Data Scientist to ML Engineer');
		release();
		await expect(title).toHaveText('From ML Engineer to Data Scientist');
		await expect(page).toHaveURL(/compare\/ml-engineer\/data-scientist\/$/);
		await page.goBack();
		await expect(title).toHaveText('From Data Scientist to ML Engineer');
		await expect(page).toHaveURL(/compare\/data-scientist\/ml-engineer\/$/);
		await expect(from).toHaveValue('0');
		await page.goForward();
		await expect(title).toHaveText('From ML Engineer to Data Scientist');
	});

	test('does not call back a reader who has gone elsewhere meanwhile', async ({ page }) => {
		await awake(page, PAIR);
		const release = await hold(page, '**/compare/ml-engineer/**/__data.json*');
		await page.getByRole('button', { name: 'Swap' }).click();
		await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('1');
		await page.getByRole('navigation').getByRole('link', { name: 'US OEWS 2023' }).click();
		await expect(page).toHaveURL(/us-oews-2023\/$/);
		const arrived = page.waitForResponse(/compare\/ml-engineer\/.*__data\.json/);
		release();
		await (await arrived).finished();
		await expect(page.getByRole('status').first()).toHaveText('21 of 21 bands shown');
		await expect(page).toHaveURL(/us-oews-2023\/$/);
	});

	test.describe('whose other pages cannot be loaded', () => {
		test.use({ expectedComplaints: /ERR_FAILED|Failed to fetch/ });

		test('says so, shows what it did, and tries again', async ({ page }) => {
			await awake(page, `${PAIR}?seniority=senior`);
			await page.route('**/__data.json*', (route) => route.abort());
			await page.getByRole('button', { name: 'Swap' }).click();
			await expect(page.getByRole('alert')).toHaveText(
				'The page “From ML Engineer to Data Scientist” could not be opened. Check the connection, and try again.'
			);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(
				'From Data Scientist to ML Engineer'
			);
			await expect(page.getByRole('combobox', { name: 'From' })).toHaveValue('0');
			await expect(page).toHaveURL(/compare\/data-scientist\/ml-engineer\/\?seniority=senior$/);
			await expect(chart(page).getByRole('img')).toHaveCount(2);

			await page.unroute('**/__data.json*');
			await page.getByRole('button', { name: 'Swap' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(
				'From ML Engineer to Data Scientist'
			);
			await expect(page.getByRole('alert')).toHaveCount(0);
		});
	});

	test('stays what its path says where its query cannot be shown', async ({ page }) => {
		await awake(page, `${BACK}?compare=ml-engineer`);
		await expect(page.getByText(/a comparison takes two roles, and not 1/)).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'From ML Engineer to Data Scientist'
		);
	});
});

/** Every mark of the two roles, as it is read aloud. */
const MARKS = [
	'Junior Data Scientist: 80 to 105 thousand dollars per year, midpoint 92,500 dollars, range spread 31%, top of band 120 thousand dollars. The midpoint of ML Engineer is $32.5K (35%) higher; the bands are $5K apart.',
	'Junior ML Engineer: 110 to 140 thousand dollars per year, midpoint 125 thousand dollars, range spread 27%, top of band 160 thousand dollars. The midpoint of ML Engineer is $32.5K (35%) higher; the bands are $5K apart.',
	'Senior Data Scientist: 140 to 180 thousand dollars per year, midpoint 160 thousand dollars, range spread 29%, top of band 220 thousand dollars. The midpoint of ML Engineer is $35K (22%) higher; the bands share $10K, 25% of the narrower.',
	'Senior ML Engineer: 170 to 220 thousand dollars per year, midpoint 195 thousand dollars, range spread 29%, top of band 300 thousand dollars or more. The midpoint of ML Engineer is $35K (22%) higher; the bands share $10K, 25% of the narrower.'
] as const;

test.describe('the marks of two roles', () => {
	test('are walked by arrow keys, each saying its whole band, with one card', async ({ page }) => {
		await awake(page, PAIR);
		const marks = chart(page).getByRole('img');
		await expect(marks).toHaveCount(4);
		await marks.first().focus();
		const heading = page.getByRole('tooltip').getByRole('heading');
		for (const [i, name] of MARKS.entries()) {
			await expect(marks.nth(i)).toBeFocused();
			await expect(page.locator(':focus')).toHaveAccessibleName(name);
			await expect(heading).toHaveText(name.split(':')[0]!);
			await page.keyboard.press(i % 2 === 0 ? 'ArrowDown' : 'ArrowRight');
		}
		await page.keyboard.press('Home');
		await expect(marks.first()).toBeFocused();
		await page.keyboard.press('End');
		await expect(marks.last()).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await expect(marks.nth(2)).toBeFocused();
		// For Tab they are one stop, which remembers the mark.
		await page.keyboard.press('Tab');
		await expect(page.locator(':focus')).not.toHaveAttribute('data-mark');
		await page.keyboard.press('Shift+Tab');
		await expect(marks.nth(2)).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('tooltip')).toHaveCount(0);
	});

	for (const [how, touch] of [
		['hovered', false],
		['tapped', true]
	] as const) {
		test.describe(how, () => {
			test.use({ hasTouch: touch, viewport: { width: 360, height: 640 } });

			test('show one card, inside the window, closed by Esc', async ({ page }) => {
				await awake(page, PAIR);
				const mark = page.getByRole('img', { name: MARKS[3] });
				await (touch ? mark.tap() : mark.hover());
				const card = page.getByRole('tooltip');
				await expect(card).toHaveCount(1);
				await expect(card.getByRole('heading')).toHaveText('Senior ML Engineer');
				await expect(card).toContainText('$170,000 – $220,000');
				await expect(card).toContainText('$300,000 or more');
				await expect(card).toContainText('Career article of 17 May 2026');
				const { x, y, width, height } = (await card.boundingBox())!;
				expect([x >= 0, y >= 0, x + width <= 360, y + height <= 640]).toEqual([
					true,
					true,
					true,
					true
				]);
				await page.keyboard.press('Escape');
				await expect(card).toHaveCount(0);
			});
		});
	}

	test('stand out from the ground in forced colours, and so does what the bands share', async ({
		page
	}) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await awake(page, PAIR);
		const ground = await page.evaluate(
			() => getComputedStyle(document.querySelector('.page')!).backgroundColor
		);
		const bars = chart(page).locator('[data-mark] rect:not(.target)');
		await expect(bars).toHaveCount(4);
		const edges = await bars.evaluateAll((all) => all.map((bar) => getComputedStyle(bar).stroke));
		const measures = await chart(page)
			.locator('line[stroke-width="2"]')
			.evaluateAll((all) => all.map((line) => getComputedStyle(line).stroke));
		expect(measures).toHaveLength(2);
		const words = await chart(page)
			.locator('text')
			.evaluateAll((all) => all.map((text) => getComputedStyle(text).fill));
		expect(words.length).toBeGreaterThan(8);
		for (const colour of [...edges, ...measures]) {
			expect(colour).toMatch(/^rgb/);
			expect(colour).not.toBe(ground);
		}
		expect(words).not.toContain(ground);
	});
});

test.describe('on the front page', () => {
	test('two roles by the address stand beside all else', async ({ page }) => {
		await awake(page, './?compare=data-scientist,ml-engineer');
		await expect(page.getByText(WORDS)).toBeVisible();
		await expect(
			page.getByRole('heading', { name: 'Pay, from Data Scientist to ML Engineer' })
		).toBeVisible();
		await expect(
			page.getByRole('heading', { name: 'Skills, from Data Scientist to ML Engineer' })
		).toBeVisible();
		await expect(chart(page).getByRole('img')).toHaveCount(4);
		await expect(page.getByRole('group', { name: /^Pay bands, 4 of 4/ })).toBeVisible();
		await page.getByRole('button', { name: 'Swap' }).click();
		await expect(page).toHaveURL(/\?compare=ml-engineer,data-scientist$/);
		await expect(page.getByText('the midpoint falls by $32.5K (26%)')).toBeVisible();
		await page.getByRole('button', { name: 'Close the comparison' }).click();
		await expect(page).toHaveURL(/\/$/);
		await expect(chart(page)).toHaveCount(0);
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('the whole dataset is there, and the way to the two roles', async ({ page }) => {
			await page.goto('./?compare=data-scientist,ml-engineer');
			await expect(
				page.getByRole('group', { name: /^Pay bands, 4 of 4/ }).filter({ visible: true })
			).toHaveCount(1);
			await page.getByRole('link', { name: /^Compare Data Scientist and ML Engineer/ }).click();
			await expect(page.getByText(WORDS)).toBeVisible();
		});
	});

	test.describe('where scripts are blocked', () => {
		test.use({
			expectedComplaints: /ERR_FAILED|Failed to fetch dynamically imported|^uncaught: $/
		});

		test('the default view says that it is not the one asked for', async ({ page }) => {
			await page.route('**/*.js', (route) => route.abort());
			await page.goto('./?compare=data-scientist,ml-engineer');
			await expect(page.getByText('This link asks for a chosen view')).toBeVisible();
			await page.getByRole('link', { name: /^Compare Data Scientist and ML Engineer/ }).click();
			await expect(page.getByText(WORDS)).toBeVisible();
			await expect(page.getByText('This link asks for a chosen view')).toBeHidden();
		});
	});
});

test.describe('on a page of many roles', () => {
	test('two are chosen, turned round and put away, and stand in the address', async ({ page }) => {
		await awake(page, './us-oews-2023/');
		await page.getByRole('button', { name: 'Compare two roles, side by side' }).click();
		await expect(page.locator('#comparison')).toBeFocused();
		await page.getByRole('combobox', { name: 'From' }).selectOption('Statisticians');
		await page.getByRole('combobox', { name: 'To', exact: true }).selectOption('Actuaries');
		await expect(page).toHaveURL(/\?compare=statisticians,actuaries$/);
		// Two bars, and no skills where there are none.
		await expect(chart(page).getByRole('img')).toHaveCount(2);
		await expect(page.getByRole('heading', { name: /^Skills/ })).toHaveCount(0);
		await page.getByRole('button', { name: 'Swap' }).click();
		await expect(page).toHaveURL(/\?compare=actuaries,statisticians$/);
		await page.reload();
		await expect(
			page.getByRole('heading', { name: 'Pay, from Actuaries to Statisticians' })
		).toBeVisible();
		await page.getByRole('button', { name: 'Close the comparison' }).click();
		await expect(page).toHaveURL(/us-oews-2023\/$/);
		await expect(chart(page)).toHaveCount(0);
		await expect(page.getByRole('button', { name: /^Compare two roles/ })).toBeFocused();
		await page.goBack();
		await expect(chart(page).getByRole('img')).toHaveCount(2);
		await page.goForward();
		await expect(chart(page)).toHaveCount(0);
	});

	test('a level that one role lacks is named, and a filter leaves what it lets through', async ({
		page
	}) => {
		await awake(page, './ai-jobs-2025-01/?compare=data-scientist,data-architect');
		await expect(page.getByText(/Only Data Scientist has a band at entry level\.$/)).toBeVisible();
		await expect(chart(page).getByRole('img')).toHaveCount(7);
		await page.getByRole('radio', { name: 'Senior' }).click();
		await expect(chart(page).getByRole('img')).toHaveCount(2);
		await page.getByRole('radio', { name: 'Entry' }).click();
		await expect(page.getByText('No pay band of Data Architect is shown.')).toBeVisible();
	});
});

test('two roles of one’s own file are held side by side', async ({ page }) => {
	await page.goto('./your-file/');
	await openText(page, BANDS);
	await page.getByRole('button', { name: /^Compare Data Scientist and ML Engineer/ }).click();
	await expect(page.getByText(/at least \$80K \(36%\) at senior level/).first()).toBeVisible();
	await expect(page.getByText(/Only Data Scientist has a band at junior level/)).toBeVisible();
	await expect(chart(page).getByRole('img')).toHaveCount(3);
});

test('two roles of a file of skills alone are picked above their skills, without an empty part for pay', async ({
	page
}) => {
	await page.goto('./your-file/');
	await openText(page, SKILLS, 'skills.csv');
	await page.getByRole('button', { name: /^Compare Data Scientist and ML Engineer/ }).click();
	const section = page.getByRole('region', { name: 'Skills, from Data Scientist to ML Engineer' });
	await expect(section.getByRole('heading', { level: 2 })).toBeFocused();
	await expect(section.getByRole('listitem')).toHaveText([
		/^Docker\s+from “light” to “heavy”/,
		/^Python/,
		/^SQL/
	]);
	await expect(page.getByRole('heading', { level: 2, name: /Pay/ })).toHaveCount(0);
	await section.getByRole('button', { name: 'Swap' }).click();
	const back = page.getByRole('region', { name: 'Skills, from ML Engineer to Data Scientist' });
	await expect(back.getByRole('status').first()).toHaveText('From ML Engineer to Data Scientist');
	await expect(back.getByRole('button', { name: 'Swap' })).toBeFocused();
	await back.getByRole('button', { name: 'Close the comparison' }).click();
	await expect(back).toHaveCount(0);
	await expect(page.getByRole('button', { name: /^Compare Data Scientist/ })).toBeFocused();
});

for (const [query, reason] of [
	['baker,ml-engineer', 'there is no role “baker” here'],
	['ml-engineer', 'a comparison takes two roles, and not 1'],
	['ml-engineer,data-scientist,ml-engineer', 'a comparison takes two roles, and not 3'],
	['ml-engineer,ml-engineer', 'a comparison takes two roles that differ']
] as const) {
	test(`?compare=${query} is told what is wrong with it, and all else is shown`, async ({
		page
	}) => {
		await page.goto(`./?compare=${query}&seniority=senior`);
		await expect(
			page.getByText(`The address asks for compare “${query}” (${reason})`)
		).toBeVisible();
		await expect(page.getByRole('radio', { name: 'Senior' })).toBeChecked();
		await expect(page.getByRole('img', { name: /^Senior/ })).toHaveCount(2);
		await expect(chart(page)).toHaveCount(0);
	});
}

test('a walk by keyboard alone leads from the front page to a saved picture of two roles', async ({
	page
}) => {
	await awake(page, './');
	await tabTo(page, 'Compare Data Scientist and ML Engineer');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/compare\/data-scientist\/ml-engineer\/$/);
	await expect(page.locator('html:not(.waking)')).toBeVisible();

	await tabTo(page, 'Save or copy the comparison');
	await page.keyboard.press('Enter');
	const menu = page.getByRole('dialog');
	await expect(menu.getByText(/^PNG: /)).toBeVisible();
	await tabTo(page, /^PNG$/);
	const download = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	const png = await download;
	expect(png.suggestedFilename()).toBe('comparison_data-scientist_ml-engineer_2026.png');
	const pixels = await readFile(await png.path());
	expect(pixels.subarray(1, 4).toString()).toBe('PNG');
	expect(pixels.readUInt32BE(16)).toBe(2400);
	await expect(menu.getByRole('status')).toHaveText(
		/^Saved comparison_data-scientist_ml-engineer_2026\.png/
	);
});

test('two roles are saved as a drawing and as rows, and their skills as rows', async ({ page }) => {
	await awake(page, `${PAIR}?seniority=senior`);
	await openMenu(page, 'comparison');
	const svg = await save(page, 'SVG');
	expect(svg.suggestedFilename()).toBe('comparison_senior_data-scientist_ml-engineer_2026.svg');
	expect(await readFile(await svg.path(), 'utf8')).toContain(
		'<title>From Data Scientist to ML Engineer</title>'
	);
	const csv = await readFile(await (await save(page, 'CSV')).path(), 'utf8');
	expect(csv.trimEnd().split('\r\n')).toHaveLength(3);
	expect(csv).toContain('ML Engineer,senior,170000,220000,300000+,USD,year,Data Scientist,');
	await page.keyboard.press('Escape');

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the skills as CSV' }).click();
	const skills = await download;
	expect(skills.suggestedFilename()).toBe('skills-move_data-scientist_ml-engineer_2026.csv');
	expect(await readFile(await skills.path(), 'utf8')).toContain(
		'Data Scientist,ML Engineer,Docker / Kubernetes,deepen,light,heavy,4\r\n'
	);
});
