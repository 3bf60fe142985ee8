import '../../../app.css';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { expect, it, vi } from 'vitest';
import type { ColumnUse } from '$lib/csv/plan';
import FirstRows from './FirstRows.svelte';

/** Turns what follows around. Written out, it would turn this line. */
const TURNED = String.fromCodePoint(0x202e);

const HEADER = ['job_title', 'salary', '', '__proto__', 'salary'];
const ROWS = [
	['Data Engineer', '120,000', 'x', '1', '2'],
	['<img src=x onerror=alert(1)>', `a${TURNED}b`, '', '']
];
const OPTIONS = [
	{ value: 'role', label: 'Role' },
	{ value: 'pay', label: 'Pay' }
] as const;
const USES: readonly (ColumnUse | undefined)[] = ['role', 'pay'];

function show(onuse: (column: number, use: ColumnUse | undefined) => void = () => undefined) {
	return render(FirstRows, {
		header: HEADER,
		rows: ROWS,
		uses: (column: number) => USES[column],
		options: OPTIONS,
		onuse
	});
}

it('shows each cell as text, with what is invisible made visible and what is missing empty', async () => {
	await show();
	expect(
		page
			.getByRole('row')
			.elements()
			.slice(1)
			.map((row) => [...row.children].map((cell) => cell.textContent.trim()))
	).toEqual([
		['Data Engineer', '120,000', 'x', '1', '2'],
		['<img src=x onerror=alert(1)>', 'a[U+202E]b', '', '', '']
	]);
});

it('heads each column with its name and what it holds', async () => {
	await show();
	const selects = page.getByRole('combobox').elements() as HTMLSelectElement[];
	expect(selects.map((select) => [select.ariaLabel, select.selectedOptions[0]?.label])).toEqual([
		['What job_title holds', 'Role'],
		['What salary holds', 'Pay'],
		['What column 3 holds', 'Further column'],
		['What __proto__ holds', 'Further column'],
		['What salary holds', 'Further column']
	]);
});

it('tells what the user says a column holds', async () => {
	const onuse = vi.fn();
	await show(onuse);
	await page.getByRole('combobox', { name: 'What column 3 holds' }).selectOptions('Pay');
	expect(onuse.mock.lastCall).toEqual([2, 'pay']);
	await page
		.getByRole('combobox', { name: 'What job_title holds' })
		.selectOptions('Further column');
	expect(onuse.mock.lastCall).toEqual([0, undefined]);
});

it('scrolls in its own room on a phone, by keyboard as well, and cuts long cells', async () => {
	await page.viewport(360, 640);
	await render(FirstRows, {
		header: ['a', 'b', 'c'],
		rows: [['x'.repeat(10_000), 'y', 'z']],
		uses: () => undefined,
		options: OPTIONS,
		onuse: () => undefined
	});
	const room = page.getByRole('region', { name: 'First rows of the file' });
	expect(document.documentElement.scrollWidth).toBe(360);
	expect(room.element().scrollWidth).toBeGreaterThan(360);
	await userEvent.tab();
	await expect.element(room).toHaveFocus();
	expect(page.getByRole('cell').first().element().getBoundingClientRect().width).toBeLessThan(300);
	for (const select of page.getByRole('combobox').elements())
		expect(select.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
	await page.viewport(1280, 800);
});
