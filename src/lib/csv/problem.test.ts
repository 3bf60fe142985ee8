import { describe, expect, it } from 'vitest';
import { listProblems, writeProblem, writeSummary, writeTotal, type Problem } from './problem';

const PROBLEM: Problem = {
	row: 5,
	column: 'max',
	cell: '90000',
	found: 'is below min, 100000',
	expected: 'at least 100000',
	cure: 'Correct whichever of the two is wrong.'
};

describe('a problem in words', () => {
	it('names the row, the column, the cell, what was expected and how to mend it', () => {
		expect(writeProblem(PROBLEM)).toBe(
			'Row 5, column max: “90000” is below min, 100000. Expected at least 100000. Correct whichever of the two is wrong.'
		);
	});

	it('names the file where there are several', () => {
		expect(writeProblem({ ...PROBLEM, file: 'salaries.csv' })).toMatch(
			/^salaries\.csv, row 5, column max: “90000”/
		);
	});

	it('calls an empty cell a cell', () => {
		expect(writeProblem({ ...PROBLEM, cell: ' ', found: 'is empty' })).toMatch(
			/^Row 5, column max: the cell is empty\. /
		);
	});

	it('is a sentence where it is about the whole file', () => {
		const { found, expected, cure } = PROBLEM;
		expect(writeProblem({ found, expected, cure })).toMatch(/^Is below min/);
	});

	it.each([
		['a\tb\r\nc\u0000', 'a␉b␍␊c␀'],
		['\u007f', '␡'],
		['abc\u202edef', 'abc[U+202E]def'],
		['\u200b\ufeff', '[U+200B][U+FEFF]'],
		['\u0085\u2028', '[U+0085][U+2028]'],
		['\ud83d', '[U+D83D]'],
		['👩', '👩'],
		['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
		['x'.repeat(60), 'x'.repeat(60)],
		['x'.repeat(61), `${'x'.repeat(60)}…`],
		['👩'.repeat(61), `${'👩'.repeat(60)}…`]
	])('shows the cell %j as “%s”', (cell, shown) => {
		expect(writeProblem({ ...PROBLEM, cell })).toContain(`max: “${shown}” is below`);
	});

	it('shows the start of a cell of megabytes', () => {
		expect(writeProblem({ ...PROBLEM, cell: 'y'.repeat(10_000_000) }).length).toBeLessThan(300);
	});
});

describe('many problems', () => {
	it('are counted, with the first few in full', () => {
		const problems = Array.from({ length: 5000 }, (_, i) => ({ ...PROBLEM, row: i + 2 }));
		const lines = listProblems(problems, 2).split('\n');
		expect(lines).toHaveLength(4);
		expect(lines[0]).toBe('5,000 problems:');
		expect(lines[1]).toMatch(/^- Row 2, column max: /);
		expect(lines[3]).toBe('- and 4,998 more');
	});

	it('are all listed where they are few', () => {
		expect(listProblems([PROBLEM])).toBe(`1 problem:\n- ${writeProblem(PROBLEM)}`);
	});
});

it.each([
	[12, 14, '12 of 14 rows loaded'],
	[1, 1, '1 of 1 row loaded'],
	[99_000, 100_000, '99,000 of 100,000 rows loaded']
])('sums up %d of %d', (loaded, total, summary) => {
	expect(writeSummary(loaded, total)).toBe(summary);
});

it.each([
	[0, 0, ''],
	[1, 1, '1 problem to mend.'],
	[12, 12, '12 problems to mend.'],
	[1000, 5213, 'The first 1,000 of 5,213 problems to mend are listed.']
])('counts %d of %d', (listed, total, words) => {
	expect(writeTotal(listed, total)).toBe(words);
});
