import '../../../app.css';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { tick } from 'svelte';
import { expect, it, vi } from 'vitest';
import type { FurtherColumn } from '$lib/csv/pay-reading';
import FurtherFilters from './FurtherFilters.svelte';
import type { Where } from './where';

const YEAR: FurtherColumn = {
	header: 'work_year',
	values: [
		{ word: '2023', rows: 1200 },
		{ word: '2024', rows: 30 },
		{ word: '2025', rows: 4 }
	]
};
const named = (header: string): FurtherColumn => ({
	header,
	values: [
		{ word: '', rows: 1 },
		{ word: '<b>x</b>', rows: 2 }
	]
});
const NINE = [YEAR, ...['__proto__', 'c', 'd', 'e', 'f', 'g', 'h', 'h'].map(named)];

const filters = () => [...document.querySelectorAll<HTMLElement>('button[aria-expanded]')];
const names = () => filters().map((filter) => filter.textContent.trim());
const filter = (name: string) => page.getByRole('button', { name, exact: true });

function show(columns: readonly FurtherColumn[], where: Where = new Map()) {
	const onchoose = vi.fn<(where: Where) => void>();
	return { screen: render(FurtherFilters, { columns, where, onchoose }), onchoose };
}

it('chooses a value by keyboard, and goes by Esc', async () => {
	const { screen, onchoose } = show([YEAR]);
	await screen;
	await userEvent.tab();
	await userEvent.keyboard('{Enter}');
	await userEvent.tab();
	await userEvent.tab();
	await expect.element(page.getByRole('checkbox', { name: '2024 30 rows' })).toHaveFocus();
	await userEvent.keyboard(' ');
	expect([...onchoose.mock.lastCall![0]]).toEqual([['work_year', ['2024']]]);
	await userEvent.keyboard('{Escape}');
	expect(page.getByRole('checkbox').elements()).toEqual([]);
	await expect.element(filter('work_year')).toHaveFocus();
});

it('says on its button what is chosen', async () => {
	await show([YEAR], new Map([['work_year', ['2024', '2025']]])).screen;
	expect(names()).toEqual(['work_year: 2024, 2025']);
});

it('shows the values as text, an empty one by a word', async () => {
	await show([named('toString')]).screen;
	await filter('toString').click();
	await expect.element(page.getByRole('checkbox', { name: '(empty) 1 row' })).toBeVisible();
	await expect.element(page.getByRole('checkbox', { name: '<b>x</b> 2 rows' })).toBeVisible();
});

it('folds all but the first few of many, and leads to the next when asked for more', async () => {
	await show(NINE).screen;
	expect(names()).toEqual(['work_year', '__proto__', 'c']);
	await page.getByRole('button', { name: 'More filters' }).click();
	expect(names()).toHaveLength(9);
	await expect.element(filter('d')).toHaveFocus();
	expect(page.getByRole('button').elements()).toEqual(filters());
});

it('keeps a chosen filter in sight, and clears all at once', async () => {
	const { screen, onchoose } = show(NINE, new Map([['h', ['']]]));
	await screen;
	expect(names()).toContain('h: (empty)');
	await page.getByRole('button', { name: 'Clear filters' }).click();
	expect(onchoose.mock.lastCall![0].size).toBe(0);
	await expect.element(filter('work_year')).toHaveFocus();
});

it('keeps each list inside the window of a phone', async () => {
	await page.viewport(320, 640);
	document.body.style.cssText = 'display: flex; flex-wrap: wrap; gap: 8px 20px; margin: 16px';
	await show(NINE).screen;
	for (const each of filters()) {
		each.click();
		await tick();
		const list = each.nextElementSibling!;
		expect(list.getBoundingClientRect().right).toBeLessThanOrEqual(320);
		expect(list.getBoundingClientRect().left).toBeGreaterThanOrEqual(0);
		expect(document.documentElement.scrollWidth).toBe(320);
		expect(each.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
		each.click();
	}
	document.body.style.cssText = '';
	await page.viewport(1280, 800);
});
