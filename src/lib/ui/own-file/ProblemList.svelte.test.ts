import '../../../app.css';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, it, vi } from 'vitest';
import type { Problem } from '$lib/csv/problem';
import ProblemList from './ProblemList.svelte';

const items = page.getByRole('listitem');
const status = page.getByRole('status');

afterEach(() => {
	vi.restoreAllMocks();
});

function problemsInRows(count: number): Problem[] {
	return Array.from({ length: count }, (_, i) => ({
		row: i + 2,
		column: 'max',
		cell: '<b>90k</b>',
		found: 'is below min, 100000',
		expected: 'at least 100000',
		cure: 'Correct it.'
	}));
}

function show(kept: number, total = kept) {
	return render(ProblemList, {
		file: 'jobs.csv',
		problems: { first: problemsInRows(kept), total, rows: total },
		loaded: 14,
		total: 14 + total
	});
}

it('says how much was loaded, and each problem in words that stay text', async () => {
	await show(2);
	await expect.element(page.getByText('14 of 16 rows loaded. 2 problems to mend.')).toBeVisible();
	expect(items.elements().map((item) => item.textContent)).toEqual([
		'Row 2, column max: “<b>90k</b>” is below min, 100000. Expected at least 100000. Correct it.',
		'Row 3, column max: “<b>90k</b>” is below min, 100000. Expected at least 100000. Correct it.'
	]);
	expect(page.getByRole('button').elements()).toHaveLength(1);
});

it('says no more where nothing is wrong', async () => {
	await show(0);
	await expect.element(page.getByText('14 of 14 rows loaded.')).toBeVisible();
	expect(items.elements()).toEqual([]);
	expect(page.getByRole('button').elements()).toEqual([]);
});

it('shows ten at first and the rest on demand, by keyboard', async () => {
	await show(25);
	expect(items.elements()).toHaveLength(10);
	await userEvent.tab();
	await expect.element(page.getByRole('button', { name: 'Show 15 more' })).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	expect(items.elements()).toHaveLength(25);
	const fewer = page.getByRole('button', { name: 'Show the first 10 only' });
	await expect.element(fewer).toHaveFocus();
	await expect.element(fewer).toHaveAttribute('aria-expanded', 'true');
	await userEvent.keyboard('{Enter}');
	expect(items.elements()).toHaveLength(10);
});

it('is honest about a list that does not hold all', async () => {
	await show(1000, 5213);
	await expect
		.element(page.getByText('The first 1,000 of 5,213 problems to mend are listed.'))
		.toBeVisible();
});

it('hands the list over as a CSV file, and says so', async () => {
	const saved: HTMLAnchorElement[] = [];
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
		this: HTMLAnchorElement
	) {
		saved.push(this);
	});
	await show(12);
	await page.getByRole('button', { name: 'Download the list' }).click();
	await expect.element(status).toHaveTextContent(/^jobs_problems\.csv was handed to your browser/);
	expect(saved.map(({ download }) => download)).toEqual(['jobs_problems.csv']);
	const file = await (await fetch(saved[0]!.href)).blob();
	expect(file.type).toBe('text/csv');
	const lines = (await file.text()).split('\r\n');
	expect(lines).toHaveLength(14);
	expect(lines[0]).toBe('row,column,cell,found,expected,cure');
	expect(lines[12]).toBe('13,max,<b>90k</b>,"is below min, 100000",at least 100000,Correct it.');
});

it('fits a phone', async () => {
	await page.viewport(320, 640);
	await show(12);
	expect(document.documentElement.scrollWidth).toBe(320);
	for (const button of page.getByRole('button').elements())
		expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
	await page.viewport(1280, 800);
});
