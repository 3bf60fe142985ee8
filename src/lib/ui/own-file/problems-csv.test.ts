import { expect, it } from 'vitest';
import type { Problem } from '$lib/csv/problem';
import { problemsFileName, toProblemsCsv } from './problems-csv';

const PROBLEM: Problem = {
	row: 5,
	column: 'max',
	cell: '90000',
	found: 'is below min, 100000',
	expected: 'at least 100000',
	cure: 'Correct whichever of the two is wrong.'
};
const HEADER = 'row,column,cell,found,expected,cure\r\n';

it('lists each problem in a row of its own', () => {
	expect(toProblemsCsv([PROBLEM])).toBe(
		`${HEADER}5,max,90000,"is below min, 100000",at least 100000,Correct whichever of the two is wrong.\r\n`
	);
});

it('leaves empty what a problem of the whole file does not have', () => {
	const { found, expected, cure } = PROBLEM;
	expect(toProblemsCsv([{ found, expected, cure }])).toBe(
		`${HEADER},,,"is below min, 100000",at least 100000,Correct whichever of the two is wrong.\r\n`
	);
});

it.each([
	['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
	['-5', '-5'],
	['a\nb', '"a\nb"']
])('keeps a spreadsheet from running the cell %j', (cell, written) => {
	expect(toProblemsCsv([{ ...PROBLEM, cell }])).toContain(`5,max,${written},"is`);
});

it('writes no cell that is longer than a spreadsheet takes', () => {
	const [, row = ''] = toProblemsCsv([{ ...PROBLEM, cell: '=' + 'x'.repeat(100_000) }]).split(
		'\r\n'
	);
	const [, , cell = ''] = row.split(',');
	expect(cell).toHaveLength(32_767);
});

it.each([
	['jobs 2026.csv', 'jobs-2026_problems.csv'],
	['Gehälter (März).CSV', 'gehalter-marz_problems.csv'],
	['給与.csv', 'problems.csv'],
	['.csv', 'problems.csv'],
	['<img src=x>.csv', 'img-src-x_problems.csv'],
	[`${'x'.repeat(300)}.csv`, `${'x'.repeat(80)}_problems.csv`]
])('names the list of %s %s', (file, name) => {
	expect(problemsFileName(file)).toBe(name);
});
