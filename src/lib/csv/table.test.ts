import { describe, expect, it } from 'vitest';
import { writeProblem } from './problem';
import { parseTable } from './table';

function cellsOf(text: string): readonly (readonly string[])[] {
	const { header, rows, problems } = parseTable(text);
	expect(problems).toEqual([]);
	return [header, ...rows].map(({ cells }) => cells);
}

it.each([
	['commas', 'a,b\n1,2\n'],
	['semicolons', 'a;b\n1;2\n'],
	['tabs', 'a\tb\n1\t2\n'],
	['a declared semicolon', 'sep=;\na;b\n1;2\n'],
	['CRLF', 'a,b\r\n1,2\r\n'],
	['CR', 'a,b\r1,2\r'],
	['line breaks of every kind', '\ra,b\r\n\n1,2\n\r\n'],
	['no last line break', 'a,b\n1,2'],
	['trailing blank lines', 'a,b\n1,2\n\n  \n,\n'],
	['quotes that nothing needs', '"a","b"\n"1","2"\n']
])('takes a text with %s apart', (_name, text) => {
	expect(cellsOf(text)).toEqual([
		['a', 'b'],
		['1', '2']
	]);
});

it('goes by the header, not by the decimal commas below it', () => {
	expect(cellsOf('role;min;max\nA;1,5;2,5\n')[1]).toEqual(['A', '1,5', '2,5']);
});

it('does not count separators in a quoted header', () => {
	expect(cellsOf('"pay, yearly; gross, in, USD";n\n1;2\n')[1]).toEqual(['1', '2']);
});

it('keeps line breaks, separators and doubled quotes inside a quoted cell', () => {
	expect(cellsOf('a,b\n"one\r\ntwo, ""three""",2\n')[1]).toEqual(['one\ntwo, "three"', '2']);
});

it('numbers rows as a spreadsheet does: blank rows count, line breaks in a cell do not', () => {
	const { header, rows } = parseTable('\na,b\n\n"x\ny",1\nz,2\n');
	expect(header.number).toBe(2);
	expect(rows.map(({ number }) => number)).toEqual([4, 5]);
});

describe('rows that do not come apart', () => {
	it('names cells that are in no column, and reads the other rows', () => {
		const table = parseTable('role,max\nA,170,000\nB,180000\nC,190000,,\n');
		expect(table.rows.map(({ number }) => number)).toEqual([3, 4]);
		expect(table.rowCount).toBe(3);
		expect(table.problems.map(writeProblem)).toEqual([
			'Row 2: “000” is in no column. Expected 2 cells, as in the header. Put a cell that contains a comma in quotation marks, or give the column a header.'
		]);
	});

	it('names the row of a quotation mark that is never closed', () => {
		const table = parseTable('role,max\nA,1\n"B,2\nC,3\n');
		expect(table.rows.map(({ number }) => number)).toEqual([2]);
		expect(table.problems).toMatchObject([{ row: 3, cell: 'B,2\nC,3\n' }]);
		expect(writeProblem(table.problems[0]!)).toBe(
			'Row 3: “B,2␊C,3␊” begins with a quotation mark that is never closed, and takes in all that follows. Expected a quotation mark at both ends of the cell, and doubled ("") inside it. Add the missing mark, or double the one inside.'
		);
	});

	it('names the row of a quotation mark in the middle of a quoted cell', () => {
		expect(parseTable('role,max\n"A" x,1\nB,2\n').problems).toMatchObject([{ row: 2 }]);
	});

	it('says that there is nothing below a header', () => {
		expect(parseTable('role,max\n').problems).toMatchObject([
			{ found: 'no row is below the header' }
		]);
	});
});

it('takes 100,000 rows', () => {
	const { rows, problems } = parseTable('a,b\n' + 'x,1,surplus\ny,2\n'.repeat(50_000));
	expect([rows.length, problems.length]).toEqual([50_000, 50_000]);
});
