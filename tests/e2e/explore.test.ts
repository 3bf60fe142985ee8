import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const MARKS = [
	'Junior Data Scientist: 80 to 105 thousand dollars per year, midpoint 92,500 dollars, range spread 31%, top of band 120 thousand dollars.',
	'Senior Data Scientist: 140 to 180 thousand dollars per year, midpoint 160 thousand dollars, range spread 29%, top of band 220 thousand dollars.',
	'Junior ML Engineer: 110 to 140 thousand dollars per year, midpoint 125 thousand dollars, range spread 27%, top of band 160 thousand dollars.',
	'Senior ML Engineer: 170 to 220 thousand dollars per year, midpoint 195 thousand dollars, range spread 29%, top of band 300 thousand dollars or more.'
];

test.describe('the pay bands', () => {
	test('are walked by arrow keys, each mark saying its whole band', async ({ page }) => {
		await page.goto('./');
		const marks = page.getByRole('group', { name: /^Pay bands/ }).getByRole('img');
		await expect(marks).toHaveCount(4);
		// Keys are answered once the page is awake.
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		await marks.first().focus();
		const heard: (string | null)[] = [];
		for (let i = 0; i < 4; i++) {
			heard.push(await page.locator(':focus').getAttribute('aria-label'));
			await page.keyboard.press(i % 2 === 0 ? 'ArrowDown' : 'ArrowRight');
		}
		expect(heard).toEqual(MARKS);
		await page.keyboard.press('Home');
		await expect(marks.first()).toBeFocused();
		await page.keyboard.press('End');
		await expect(marks.last()).toBeFocused();
	});

	test('are one stop for Tab, which remembers the mark', async ({ page }) => {
		await page.goto('./');
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		const marks = page.getByRole('group', { name: /^Pay bands/ }).getByRole('img');
		await marks.first().focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Tab');
		expect(await page.locator(':focus').getAttribute('data-mark')).toBeNull();
		await page.keyboard.press('Shift+Tab');
		await expect(marks.nth(1)).toBeFocused();
	});

	for (const [how, touch] of [
		['hovered', false],
		['tapped', true]
	] as const) {
		test.describe(how, () => {
			test.use({ hasTouch: touch, viewport: { width: 360, height: 640 } });

			test('show one card, inside the window, closed by Esc', async ({ page }) => {
				await page.goto('./');
				// A tap is answered once the page is awake.
				await expect(page.locator('html:not(.waking)')).toBeVisible();
				const mark = page.getByRole('img', { name: MARKS[3]! });
				await (touch ? mark.tap() : mark.hover());
				const card = page.getByRole('tooltip');
				await expect(card).toHaveCount(1);
				await expect(card.getByRole('heading')).toHaveText('Senior ML Engineer');
				await expect(card).toContainText('$300,000 or more');
				await expect(card).toContainText('$170,000 – $220,000');
				const box = await card.boundingBox();
				expect(box!.x).toBeGreaterThanOrEqual(0);
				expect(box!.x + box!.width).toBeLessThanOrEqual(360);
				expect(box!.y).toBeGreaterThanOrEqual(0);
				expect(box!.y + box!.height).toBeLessThanOrEqual(640);
				// It outlives the moment in which a pointer that only passed would have closed it.
				await page.waitForTimeout(400);
				await expect(card).toHaveCount(1);
				await page.keyboard.press('Escape');
				await expect(card).toHaveCount(0);
			});
		});
	}

	test('bring their card along when focus scrolls them into view', async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 500 });
		await page.goto('./us-oews-2023/');
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		await page
			.getByRole('group', { name: /^Pay bands/ })
			.getByRole('img')
			.first()
			.focus();
		for (let i = 0; i < 20; i++) {
			const name = await page.locator(':focus').getAttribute('aria-label');
			const heading = page.getByRole('tooltip').getByRole('heading');
			await expect(heading).toHaveText(name!.split(':')[0]!);
			await page.keyboard.press('ArrowDown');
		}
	});

	test('have cards that cover no bar, lead or label of another where there is room', async ({
		page
	}) => {
		await page.setViewportSize({ width: 1280, height: 1200 });
		await page.goto('./');
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		for (const name of MARKS) {
			await page.getByRole('img', { name }).hover();
			await expect(page.getByRole('tooltip').getByRole('heading')).toHaveText(name.split(':')[0]!);
			const covered = await page.getByRole('tooltip').evaluate((card) => {
				const { left, right, top, bottom } = card.getBoundingClientRect();
				return [...document.querySelectorAll('[data-mark]')]
					.flatMap((mark) => [...mark.querySelectorAll('rect:not(.target), line, path, text')])
					.filter((part) => {
						const box = part.getBoundingClientRect();
						return box.left < right && left < box.right && box.top < bottom && top < box.bottom;
					})
					.map((part) => part.outerHTML);
			});
			expect(covered, name).toEqual([]);
		}
	});

	test('keep the card open while the pointer is on it', async ({ page }) => {
		await page.goto('./');
		// A pointer that came to rest before the page woke is heard of when it moves.
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		await page.getByRole('img', { name: MARKS[0]! }).hover();
		const card = page.getByRole('tooltip');
		await card.hover();
		await page.waitForTimeout(400);
		await expect(card).toHaveCount(1);
		await page.mouse.move(2, 2);
		await expect(card).toHaveCount(0);
	});
});

test.describe('the filter', () => {
	/** Where the axis' amounts stand: what a filter must not move. */
	const axis = (page: Page) =>
		page
			.getByRole('group', { name: /^Pay bands/ })
			.locator('text', { hasText: /^\$\d+0?K?$/ })
			.evaluateAll((labels) =>
				labels
					.filter((label) => label.getAttribute('font-weight') !== '600')
					.map((label) => [label.textContent, Math.round(label.getBoundingClientRect().x)])
			);

	test('is the first control after the title, and one click', async ({ page }) => {
		await page.goto('./');
		const controls = page.locator('main :is(button, select, summary, input)');
		await expect(controls.first()).toHaveAttribute('name', 'seniority');
		const before = await axis(page);
		expect(before.length).toBeGreaterThan(3);
		await page.getByRole('radio', { name: 'Senior' }).click();
		await expect(page.getByRole('img', { name: /^Junior/ })).toHaveCount(0);
		await expect(page.getByRole('img', { name: /^Senior/ })).toHaveCount(2);
		await expect(page.getByRole('status').first()).toHaveText('2 of 4 bands shown');
		await expect(page).toHaveURL(/\/\?seniority=senior$/);
		expect(await axis(page)).toEqual(before);
	});

	test('stands in the address: back, forward, reload and a link open the same view', async ({
		page
	}) => {
		await page.goto('./');
		const seniors = page.getByRole('img', { name: /^Senior/ });
		const juniors = page.getByRole('img', { name: /^Junior/ });
		await page.getByRole('radio', { name: 'Senior' }).click();
		await expect(page).toHaveURL(/seniority=senior/);
		await page.goBack();
		await expect(juniors).toHaveCount(2);
		await expect(page.getByRole('radio', { name: 'All' })).toBeChecked();
		await page.goForward();
		await expect(juniors).toHaveCount(0);
		await page.reload();
		await expect(juniors).toHaveCount(0);
		await expect(seniors).toHaveCount(2);
		await page.goto('./?seniority=junior&roles=ml-engineer&sort=top');
		await expect(page.getByRole('img', { name: MARKS[2]! })).toBeVisible();
		await expect(page.getByRole('status').first()).toHaveText('1 of 4 bands shown');
		await expect(page.getByRole('combobox', { name: 'Order' })).toHaveValue('top');
	});

	test('makes one step back of many quick changes, and Back then leaves', async ({ page }) => {
		await page.goto('./us-oews-2023/');
		await page.goto('./');
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		// Half a second apart by the page's own clock, so that each is written and all are quick, on a slow machine too.
		await page.evaluate(async () => {
			for (const word of ['senior', 'junior', 'senior', 'junior']) {
				document.querySelector<HTMLInputElement>(`input[type=radio][value="${word}"]`)!.click();
				await new Promise((done) => setTimeout(done, 500));
			}
		});
		await expect(page).toHaveURL(/seniority=junior/);
		await page.goBack();
		await expect(page).not.toHaveURL(/seniority/);
		await expect(page.getByRole('img', { name: /^(Junior|Senior)/ })).toHaveCount(4);
		await page.goBack();
		await expect(page).toHaveURL(/us-oews/);
	});

	test('does not call the user back from another page', async ({ page }) => {
		await page.goto('./');
		await page.route('**/__data.json*', async (route) => {
			await new Promise((done) => setTimeout(done, 600));
			await route.continue();
		});
		await page.getByRole('radio', { name: 'Senior' }).click();
		await page.getByRole('navigation').getByRole('link', { name: 'US OEWS 2023' }).click();
		await expect(page).toHaveURL(/us-oews-2023\/$/);
		await expect(page.getByRole('status').first()).toHaveText('21 of 21 bands shown');
	});

	test('that leaves nothing says so and offers the way back', async ({ page }) => {
		await page.goto('./?roles=');
		await expect(page.getByText('No band matches what you chose.')).toBeVisible();
		await page.getByRole('button', { name: 'Show all 4 bands' }).click();
		await expect(page.getByRole('img', { name: /^(Junior|Senior)/ })).toHaveCount(4);
		await expect(page).toHaveURL(/\/$/);
		// The button is gone, and the focus has not fallen back to the start of the page.
		await expect(page.getByRole('heading', { name: 'Pay bands' })).toBeFocused();
	});

	test('takes any subset of roles, by keyboard', async ({ page }) => {
		await page.goto('./');
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		await page.getByRole('button', { name: /^Roles \d/ }).focus();
		await page.keyboard.press('Enter');
		await page.getByRole('checkbox', { name: 'Data Scientist' }).focus();
		await page.keyboard.press('Space');
		await expect(page).toHaveURL(/\?roles=ml-engineer$/);
		await expect(page.getByRole('img', { name: /Data Scientist:/ })).toHaveCount(0);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('checkbox', { name: 'Data Scientist' })).toBeHidden();
		await expect(page.getByRole('button', { name: /^Roles \d/ })).toBeFocused();
	});

	for (const query of [
		'seniority=senior&seniority=junior',
		'Seniority=senior',
		'seniority=principal',
		'roles=%E0%A4%A',
		`seniority=${'x'.repeat(5000)}`,
		'seniority=senior&seniority=__proto__&sort=constructor',
		'skills=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E'
	]) {
		test(`ignores what it does not know and says so: ${query.slice(0, 60)}`, async ({ page }) => {
			await page.goto(`./?${query}`);
			await expect(page.getByText(/^The address asks for/)).toBeVisible();
			expect(await page.getByRole('img', { name: /^(Junior|Senior)/ }).count()).toBeGreaterThan(0);
		});
	}
});

test('sorts roles by the figure asked for', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('combobox', { name: 'Order' }).selectOption('midpoint');
	await expect(page).toHaveURL(/\?sort=midpoint$/);
	const marks = page.getByRole('group', { name: /^Pay bands/ }).getByRole('img');
	await expect(marks.first()).toHaveAccessibleName(MARKS[2]!);
});

test('gives the same rows as a table, sorted by any column', async ({ page }) => {
	await page.goto('./');
	await page.getByText('Table', { exact: true }).first().click();
	const table = page.getByRole('table').first();
	await expect(table.getByRole('row')).toHaveCount(5);
	await expect(table).toContainText('$300,000 or more');
	await table.getByRole('button', { name: 'Max' }).click();
	await expect(table.getByRole('columnheader', { name: 'Max' })).toHaveAttribute(
		'aria-sort',
		'ascending'
	);
	await expect(table.getByRole('row').nth(1)).toContainText('$105,000');
	await table.getByRole('button', { name: 'Max' }).click();
	await expect(table.getByRole('row').nth(1)).toContainText('$220,000');
});

test('keeps a table’s caption within a phone’s window, however far the table is scrolled', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('./us-oews-2023/');
	await page.getByText('Table', { exact: true }).click();
	const caption = page.locator('caption span');
	await expect(caption).toBeVisible();
	const region = page.getByRole('region', { name: /USD per year/ });
	const wider = await region.evaluate((box) => box.scrollWidth - box.clientWidth);
	expect(wider).toBeGreaterThan(100);
	for (const scrollLeft of [0, wider]) {
		await region.evaluate((box, left) => (box.scrollLeft = left), scrollLeft);
		const { x, width } = (await caption.boundingBox())!;
		expect(x).toBeGreaterThanOrEqual(0);
		expect(x + width).toBeLessThanOrEqual(360);
	}
});

test('shows at every header that it sorts, and which way it does', async ({ page }) => {
	await page.goto('./');
	await page.getByText('Table', { exact: true }).first().click();
	const table = page.getByRole('table').first();
	const signs = () =>
		table
			.locator('th .sort')
			.evaluateAll((spans) => spans.map((span) => getComputedStyle(span, '::after').content));
	await expect(table).toBeVisible();
	expect(await signs()).toEqual(Array(7).fill('"↑↓"'));
	await table.getByRole('button', { name: 'Min' }).click();
	expect((await signs())[2]).toBe('"↑"');
	await table.getByRole('button', { name: 'Min' }).click();
	expect((await signs())[2]).toBe('"↓"');
	expect((await signs())[0]).toBe('"↑↓"');
});

for (const [width, apart] of [
	[768, 19],
	[1280, 26]
] as const) {
	test(`leaves the words on a radar’s rings ${apart} pixels or more at a width of ${width}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('./?skills=radar');
		const words = page
			.getByRole('group', { name: /^Skills of/ })
			.locator('text', { hasText: /^(light|medium|heavy|required|light-medium|medium-heavy)$/ });
		await expect(words).toHaveCount(6);
		const middles = await words.evaluateAll((texts) =>
			texts.map((text) => text.getBoundingClientRect().y).sort((a, b) => a - b)
		);
		const steps = middles.slice(1).map((y, i) => y - middles[i]!);
		expect(Math.min(...steps)).toBeGreaterThanOrEqual(apart);
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of ['./', './us-oews-2023/']) {
		test(`${path} has charts, sentences and tables, and no control that does nothing`, async ({
			page
		}) => {
			await page.goto(path);
			await expect(
				page.getByRole('group', { name: /^Pay bands/ }).filter({ visible: true })
			).toHaveCount(1);
			await expect(
				page
					.getByText(/midpoint/i)
					.filter({ visible: true })
					.first()
			).toBeVisible();
			await page.getByText('Table', { exact: true }).first().click();
			await expect(page.getByRole('table').first()).toBeVisible();
			await expect(page.locator('th .sort').filter({ visible: true })).toHaveCount(0);
			await expect(page.getByRole('radio')).toHaveCount(0);
			await expect(page.getByRole('combobox')).toHaveCount(0);
		});
	}
});
