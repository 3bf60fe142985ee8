import { DELIMITER_NAMES, type Delimiter } from './delimiter';
import type { Problem } from './problem';
import type { TableRow } from './table-row';

/** What keeps a row from coming apart: a quotation mark that is never closed, or one with text behind it. */
export type QuoteFault = 'MissingQuotes' | 'InvalidQuotes';

/** What a row whose quotation marks are wrong is told. */
export function badlyQuoted({ number, cells }: TableRow, fault: QuoteFault): Problem {
	return {
		row: number,
		cell: cells.at(-1) ?? '',
		found:
			fault === 'MissingQuotes'
				? 'begins with a quotation mark that is never closed, and takes in all that follows'
				: 'has text after its closing quotation mark, and takes in what follows',
		expected: 'a quotation mark at both ends of the cell, and doubled ("") inside it',
		cure: 'Add the missing mark, or double the one inside.'
	};
}

/** A problem where a row has more cells than the header, and any of those holds something. */
export function findSurplus(row: TableRow, width: number, delimiter: Delimiter) {
	const surplus = row.cells.slice(width).filter((cell) => cell.trim() !== '');
	if (surplus.length === 0) return undefined;
	return {
		row: row.number,
		cell: surplus.join(delimiter),
		found: 'is in no column',
		expected: `${width} cells, as in the header`,
		cure: `Put a cell that contains ${DELIMITER_NAMES.get(delimiter)} in quotation marks, or give the column a header.`
	};
}

/** What a row is told that never ends. Nothing below it can be read. */
export function tooLong(row: number, text: string, most: number): Problem {
	return {
		row,
		cell: text,
		found: `has no end within ${most.toLocaleString('en-US')} characters; nothing below it was read`,
		expected: 'rows of less than that',
		// A row that goes on over line breaks is held together by a quotation mark.
		cure: text.includes('\n')
			? 'Look for a quotation mark that is never closed, and close or double it.'
			: 'Check that the file was saved with a line for each row.'
	};
}

/** What a header is told that has more columns than anybody's table. Nothing below it is read. */
export function tooWide({ number, cells }: TableRow, most: number): Problem {
	return {
		row: number,
		found: `the header has ${cells.length.toLocaleString('en-US')} columns; nothing below it was read`,
		expected: `at most ${most.toLocaleString('en-US')} columns`,
		cure: 'Check that the file was saved with a line for each row, or remove columns.'
	};
}

export const NO_ROWS: Problem = {
	found: 'no row is below the header',
	expected: 'a header, and a row for each record',
	cure: 'Check that the whole file was saved or pasted.'
};
