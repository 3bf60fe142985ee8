import { describe, expect, it } from 'vitest';
import { sampleSubject } from '$lib/figure/figure-subject.fixture';
import { bandOf } from '$lib/pay/pay-band.fixture';
import { bandColumns } from './band-columns';
import { sortRows } from './table-column';

/** The further column over bands that hold these cells. */
function furtherColumn(cells: readonly string[], number: boolean) {
	const bands = cells.map((cell) => ({
		...bandOf('Clerk', 'all', 1, 2),
		extra: new Map([['x', cell]])
	}));
	const extraColumns = [{ name: 'x', title: 'X', number }];
	const column = bandColumns(bands, { ...sampleSubject, extraColumns }).at(-1)!;
	const sortedCells = (down: boolean) =>
		sortRows(bands, column, down).map(({ extra }) => extra.get('x'));
	return { texts: bands.map(column.text), sortedCells };
}

describe('a further column of numbers', () => {
	it.each([
		['592600', '592,600'],
		['1234567', '1,234,567'],
		['-1234.50', '-1,234.50'],
		['0.12345', '0.12345'],
		['999', '999'],
		['592,600', '592,600'],
		['1,2', '1,2'],
		['about 2000', 'about 2000'],
		['2000-2500', '2000-2500'],
		['', '']
	])('shows %j as %j', (cell, text) => {
		expect(furtherColumn([cell], true).texts).toEqual([text]);
	});

	it('is sorted by value, cells without one last either way', () => {
		const { sortedCells } = furtherColumn(['', '1,000', '90', 'few', '-5'], true);
		expect(sortedCells(false)).toEqual(['-5', '90', '1,000', '', 'few']);
		expect(sortedCells(true)).toEqual(['1,000', '90', '-5', '', 'few']);
	});
});

describe('a further column of words', () => {
	it('shows what is written, also where it looks like a number', () => {
		expect(furtherColumn(['15-1252', '2023', ' B '], false).texts).toEqual([
			'15-1252',
			'2023',
			'B'
		]);
	});

	it('is sorted as people count, empty cells last either way', () => {
		const { sortedCells } = furtherColumn(['', 'L10', 'L9', 'a', 'B'], false);
		expect(sortedCells(false)).toEqual(['a', 'B', 'L9', 'L10', '']);
		expect(sortedCells(true)).toEqual(['L10', 'L9', 'B', 'a', '']);
	});
});

describe('the column of tops', () => {
	const bands = [
		{ amount: 300_000, open: true },
		{ amount: 310_000, open: false },
		undefined,
		{ amount: 300_000, open: false }
	].map((top) => ({ ...bandOf('Clerk', 'all', 1, 2), top }));
	const column = bandColumns(bands, sampleSubject).find(({ id }) => id === 'top_of_band')!;

	it.each([
		[false, ['$300,000', '$300,000 or more', '$310,000', 'not reported']],
		[true, ['$310,000', '$300,000 or more', '$300,000', 'not reported']]
	])('puts an open top above a closed one of the same amount, downwards: %s', (down, texts) => {
		expect(sortRows(bands, column, down).map(column.text)).toEqual(texts);
	});
});

it('counts in the column of roles too', () => {
	const bands = ['Level 10', 'Level 9', 'Level 2'].map((role) => bandOf(role, 'all', 1, 2));
	const [column] = bandColumns(bands, sampleSubject);
	expect(sortRows(bands, column, false).map(({ role }) => role)).toEqual([
		'Level 2',
		'Level 9',
		'Level 10'
	]);
});

it('tells columns apart that are called alike', () => {
	const extraColumns = ['role', 'min', 'midpoint'].map((name) => ({
		name,
		title: 'Min',
		number: false
	}));
	const columns = bandColumns(sampleSubject.bands, { ...sampleSubject, extraColumns });
	expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
});

it('leaves out what these bands have not: seniorities, median, n', () => {
	const titles = (seniorities: readonly string[], bands = sampleSubject.bands) =>
		bandColumns(bands, { ...sampleSubject, seniorities }).map(({ title }) => title);
	const figures = ['Role', 'Min', 'Max', 'Midpoint', 'Range spread', 'Top of band'];
	expect(titles(['all levels'])).toEqual(figures);
	expect(titles(['senior']).slice(0, 3)).toEqual(['Role', 'Seniority', 'Min']);
	const known = { ...bandOf('Clerk', 'junior', 1, 2), median: 1.5, n: 1200 };
	expect(titles(['junior', 'senior'], [known])).toEqual([
		'Role',
		'Seniority',
		'Min',
		'Max',
		'Median',
		'Midpoint',
		'Range spread',
		'Top of band',
		'n'
	]);
});
