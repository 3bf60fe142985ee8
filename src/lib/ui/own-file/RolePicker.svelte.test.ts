import '../../../app.css';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { expect, it, vi } from 'vitest';
import type { WordCount } from '$lib/csv/pay-reading';
import RolePicker from './RolePicker.svelte';

const ROLES: readonly WordCount[] = [
	{ word: 'Data Engineer', rows: 12_345 },
	{ word: 'Ingénieur', rows: 40 },
	{ word: '__proto__', rows: 30 },
	{ word: '<b>Lead</b>', rows: 20 },
	{ word: 'Metadata Lead', rows: 10 },
	{ word: 'constructor', rows: 1 }
];
const STANDARD = ['Data Engineer', 'Ingénieur'];

const options = page.getByRole('option');
const search = page.getByRole('combobox', { name: 'Search roles' });
const button = page.getByRole('button', { name: /^Roles \d+ of/ });
const texts = () =>
	options.elements().map((option) => option.textContent.replace(/\s+/g, ' ').trim());

interface Given {
	roles?: readonly WordCount[];
	picked?: readonly string[];
	most?: number;
}

/** The picker, and what it tells; what is picked comes back to it, as from the address. */
async function show({ roles = ROLES, picked = STANDARD, most = 4 }: Given = {}) {
	const onpick = vi.fn<(picked: readonly string[] | undefined) => void>();
	const screen = await render(RolePicker, { roles, picked, standard: STANDARD, most, onpick });
	onpick.mockImplementation((words) => void screen.rerender({ picked: words ?? STANDARD }));
	return onpick;
}

it('says on its button how many of all are picked', async () => {
	await show();
	await expect.element(button).toHaveTextContent('Roles 2 of 6');
	expect(options.elements()).toEqual([]);
});

it('lists the picked roles first, each as text with its rows', async () => {
	await show({ picked: ['<b>Lead</b>', 'constructor'] });
	await button.click();
	expect(texts()).toEqual([
		'✓ <b>Lead</b> 20 rows',
		'✓ constructor 1 row',
		'Data Engineer 12,345 rows',
		'Ingénieur 40 rows',
		'__proto__ 30 rows',
		'Metadata Lead 10 rows'
	]);
});

it('is opened, searched and picked from by keyboard, and gives the focus back at Esc', async () => {
	const onpick = await show();
	await userEvent.tab();
	await userEvent.keyboard('{Enter}');
	await expect.element(search).toHaveFocus();
	await userEvent.keyboard('lead');
	expect(texts()).toEqual(['<b>Lead</b> 20 rows', 'Metadata Lead 10 rows']);
	await userEvent.keyboard('{ArrowDown}{Enter}');
	expect(onpick.mock.lastCall).toEqual([['Data Engineer', 'Ingénieur', 'Metadata Lead']]);
	await expect
		.element(page.getByRole('option', { selected: true }))
		.toHaveTextContent('Metadata Lead');
	// What was typed stays, and so does the list.
	await expect.element(search).toHaveValue('lead');
	expect(options.elements()).toHaveLength(2);
	await userEvent.keyboard('{Escape}');
	expect(options.elements()).toEqual([]);
	await expect.element(button).toHaveFocus();
});

it('tells a screen reader which role the keyboard is at', async () => {
	await show();
	await button.click();
	await expect.element(search).toHaveFocus();
	const listbox = page.getByRole('listbox', { name: 'Roles', exact: true });
	await expect.element(listbox).toHaveAttribute('aria-multiselectable', 'true');
	expect(search.element().getAttribute('aria-controls')).toBe(listbox.element().id);
	await userEvent.keyboard('{ArrowDown}');
	const active = document.getElementById(search.element().getAttribute('aria-activedescendant')!);
	expect(active?.textContent).toContain('Ingénieur');
	expect(active?.role).toBe('option');
});

it('goes on with Tab to the ways back, which stay in the list’s room', async () => {
	const onpick = await show({ picked: ['constructor'] });
	await button.click();
	await userEvent.tab();
	await expect.element(page.getByRole('button', { name: 'The 2 most frequent' })).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	expect(onpick.mock.lastCall).toEqual([undefined]);
	await page.getByRole('button', { name: 'None' }).click();
	expect(onpick.mock.lastCall).toEqual([[]]);
	await expect.element(button).toHaveTextContent('Roles 0 of 6');
});

it('moves no role while the list is open, and makes no choice of the standard', async () => {
	const onpick = await show({ picked: ['Data Engineer'] });
	await button.click();
	await page.getByRole('option', { name: 'Metadata' }).click();
	expect(onpick.mock.lastCall).toEqual([['Data Engineer', 'Metadata Lead']]);
	expect(texts()[4]).toBe('✓ Metadata Lead 10 rows');
	await page.getByRole('option', { name: 'Metadata' }).click();
	await page.getByRole('option', { name: 'Ingénieur' }).click();
	expect(onpick.mock.lastCall).toEqual([undefined]);
});

it('says when no more can be picked, and lets one be unpicked', async () => {
	const onpick = await show({ most: 2 });
	await button.click();
	await expect
		.element(page.getByRole('status'))
		.toHaveTextContent('2 roles are picked, and no more fit: unpick one to pick another.');
	const lead = page.getByRole('option', { name: 'Metadata' });
	await expect.element(lead).toHaveAttribute('aria-disabled', 'true');
	await userEvent.keyboard('{PageDown}');
	expect(lead.element().id).not.toBe(search.element().getAttribute('aria-activedescendant'));
	await userEvent.keyboard('{ArrowUp}{Enter}');
	expect(lead.element().id).toBe(search.element().getAttribute('aria-activedescendant'));
	expect(onpick).not.toHaveBeenCalled();
	await page.getByRole('option', { name: 'Ingénieur' }).click();
	expect(onpick.mock.lastCall).toEqual([['Data Engineer']]);
	await expect.element(lead).not.toHaveAttribute('aria-disabled');
});

it('says when a search finds nothing', async () => {
	await show();
	await button.click();
	await search.fill('xyz');
	await expect.element(page.getByRole('status')).toHaveTextContent('No role has these letters.');
});

it('lists some of a thousand, says how many more there are, and finds all of them', async () => {
	const roles = Array.from({ length: 1000 }, (_, i) => ({ word: `Role ${i}`, rows: 1000 - i }));
	await show({ roles });
	await button.click();
	expect(options.elements()).toHaveLength(50);
	await expect.element(page.getByRole('status')).toHaveTextContent('and 950 more: type to narrow.');
	// The keyboard scrolls the list with it.
	const list = page.getByRole('listbox').element();
	await userEvent.keyboard('{PageDown}{PageDown}');
	await expect.poll(() => list.scrollTop).toBeGreaterThan(0);
	await search.fill('role 998');
	await expect.poll(texts).toEqual(['Role 998 2 rows']);
});

it('adds no style element and no inline script to the page', async () => {
	const count = () => document.querySelectorAll('style, script').length;
	const before = count();
	await show();
	await button.click();
	await userEvent.keyboard('data{ArrowDown}{Enter}');
	expect(count()).toBe(before);
});

it('fits a phone, with room for a finger on each role', async () => {
	await page.viewport(320, 640);
	await show({ roles: [{ word: 'x'.repeat(80), rows: 1 }, ...ROLES] });
	await button.click();
	expect(document.documentElement.scrollWidth).toBe(320);
	for (const target of document.querySelectorAll('input, button, [role=option]'))
		expect(target.getBoundingClientRect().height, target.outerHTML).toBeGreaterThanOrEqual(24);
	await page.viewport(1280, 800);
});
