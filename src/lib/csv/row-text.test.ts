import { describe, expect, it } from 'vitest';
import { RowText } from './row-text';

const TEXT = "x\nrole,'=A1,'70,,\n";
/** The second row of that text. */
const ROW = new RowText(2, TEXT, 2, [6, 11, 15, 16, 17]);

it('knows each of its cells by its place in the text, without the apostrophe that guards a formula', () => {
	expect(ROW.width).toBe(5);
	expect(ROW.cells).toEqual(['role', '=A1', "'70", '', '']);
	expect([ROW.startOf(1), ROW.endOf(1)]).toEqual([8, 11]);
	expect(ROW.cell(2)).toBe("'70");
});

it('has nothing where it has no cell', () => {
	for (const index of [-1, 5, 99]) expect([index, ROW.cell(index)]).toEqual([index, '']);
});

it('may be made of cells that were cut out', () => {
	const row = RowText.of(7, ['A\nB', '', "''=1", 'C']);
	expect([row.number, row.width, row.cells]).toEqual([7, 4, ['A\nB', '', "'=1", 'C']]);
	expect(RowText.of(1, []).cells).toEqual([]);
});

describe('is blank', () => {
	it.each([[['']], [[' ', '\t']], [['', '', '\u00a0']], [["'\t"]], [[]]])('as %j', (cells) => {
		expect(RowText.of(1, cells).isBlank).toBe(true);
	});

	it.each([[['a']], [['', '0']], [[' ', '$']], [['', 'é']], [["'"]]])('but not as %j', (cells) => {
		expect(RowText.of(1, cells).isBlank).toBe(false);
	});
});
