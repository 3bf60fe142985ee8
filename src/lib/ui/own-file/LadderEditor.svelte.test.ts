import '../../../app.css';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { expect, it, vi } from 'vitest';
import { guessLadder, type SeniorityLadder } from '$lib/pay/seniority-ladder';
import LadderEditor from './LadderEditor.svelte';

const status = page.getByRole('status');
const order = () =>
	page
		.getByRole('group', { name: /^Order/ })
		.getByRole('listitem')
		.elements()
		.map((item) => item.querySelector('bdi')?.textContent);
const meaningOf = (word: string) => page.getByRole('combobox', { name: word });

/** The editor of what these words suggest, and what it tells; each change comes back to it. */
async function show(words: readonly string[]) {
	const onchange = vi.fn<(ladder: SeniorityLadder) => void>();
	const screen = await render(LadderEditor, {
		words: words.map((word, i) => ({ word, rows: i + 1 })),
		ladder: guessLadder(words),
		onchange
	});
	onchange.mockImplementation((ladder) => void screen.rerender({ ladder }));
	return onchange;
}

it('says what each word is taken to mean, and the order of levels', async () => {
	await show(['SE', 'EN', '<b>Guru</b>']);
	await expect.element(meaningOf('SE 1 row')).toHaveValue('senior');
	await expect.element(meaningOf('EN 2 rows')).toHaveValue('entry');
	await expect.element(meaningOf('<b>Guru</b> 3 rows')).toHaveValue('<b>Guru</b>');
	expect(order()).toEqual(['entry', 'senior', '<b>Guru</b>']);
});

it('lets a word mean another level, one of the file or a known one', async () => {
	const onchange = await show(['SE', 'EN', 'Guru']);
	await meaningOf('Guru').selectOptions('senior');
	expect(order()).toEqual(['entry', 'senior']);
	await meaningOf('Guru').selectOptions('principal');
	expect(order()).toEqual(['entry', 'senior', 'principal']);
	await meaningOf('Guru').selectOptions('Guru');
	expect(order()).toEqual(['entry', 'senior', 'Guru']);
	expect([...onchange.mock.lastCall![0].meanings]).toEqual([
		['SE', 'senior'],
		['EN', 'entry'],
		['Guru', 'Guru']
	]);
});

it('moves a level by keyboard, the focus with it, and says where it is', async () => {
	const onchange = await show(['junior', 'senior', 'constructor']);
	page.getByRole('button', { name: 'Move constructor up' }).element().focus();
	await userEvent.keyboard('{Enter}');
	expect(order()).toEqual(['junior', 'constructor', 'senior']);
	await expect.element(status).toHaveTextContent('constructor is now 2 of 3.');
	const up = page.getByRole('button', { name: 'Move constructor up' });
	await expect.element(up).toHaveFocus();
	await userEvent.keyboard('{Enter}{Enter}');
	expect(order()).toEqual(['constructor', 'junior', 'senior']);
	await expect.element(status).toHaveTextContent('constructor is now 1 of 3.');
	// At the end it stays in reach, and does nothing.
	await expect.element(up).toHaveFocus();
	await expect.element(up).toHaveAttribute('aria-disabled', 'true');
	expect(onchange).toHaveBeenCalledTimes(2);
});

it('moves a level of many to its place at once', async () => {
	await show(Array.from({ length: 50 }, (_, i) => `Step ${String.fromCodePoint(0x4e00 + i)}`));
	await page.getByRole('combobox', { name: 'Place of Step 一' }).selectOptions('49');
	expect(order().slice(47)).toEqual([
		`Step ${String.fromCodePoint(0x4e00 + 48)}`,
		'Step 一',
		`Step ${String.fromCodePoint(0x4e00 + 49)}`
	]);
	await expect.element(status).toHaveTextContent('Step 一 is now 49 of 50.');
	const place = page.getByRole('combobox', { name: 'Place of Step 一' });
	await expect.element(place).toHaveFocus();
	await expect.element(place).toHaveValue('48');
});

it('fits a phone, with room for a finger on each control', async () => {
	await page.viewport(320, 640);
	await show(['x'.repeat(50), 'Senior individual contributor', 'EN']);
	expect(document.documentElement.scrollWidth).toBe(320);
	for (const control of document.querySelectorAll('button, select')) {
		const { width, height } = control.getBoundingClientRect();
		expect(Math.min(width, height), control.outerHTML).toBeGreaterThanOrEqual(24);
	}
	await page.viewport(1280, 800);
});
