import Papa from 'papaparse';
import { DELIMITER_NAMES, findDelimiter, type Delimiter } from './delimiter';
import { unguard } from './formula-guard';
import type { Problem } from './problem';

/** A row of cells, and its number as a spreadsheet shows it: blank rows count. */
export interface TableRow {
	readonly number: number;
	readonly cells: readonly string[];
}

/** A CSV text as rows of cells. A row that does not come apart cleanly is a problem and left out. */
export interface Table {
	/** The first row with anything in it. */
	readonly header: TableRow;
	readonly rows: readonly TableRow[];
	/** How many rows with anything in them are below the header, those left out included. */
	readonly rowCount: number;
	readonly problems: readonly Problem[];
}

/** Takes a CSV text apart, whichever of comma, semicolon and tab its header uses and however its lines end. */
export function parseTable(text: string): Table {
	const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
	const { delimiter, body } = findDelimiter(lines);
	const { data, errors } = Papa.parse<string[]>(body, { delimiter, newline: '\n' });

	const [header = { number: 1, cells: [] }, ...rows] = toRows(data);
	const badlyQuoted = new Map(errors.map(({ row = 0, code }) => [row + 1, code]));
	const findProblem = (row: TableRow) =>
		findQuoteProblem(row, badlyQuoted.get(row.number)) ?? findSurplus(row, header, delimiter);

	const problems = [header, ...rows].map(findProblem).filter((problem) => problem !== undefined);
	if (rows.length === 0) problems.push(NO_ROWS);
	const bad = new Set(problems.map((problem) => problem.row));
	return {
		header,
		rows: rows.filter((row) => !bad.has(row.number)),
		rowCount: rows.length,
		problems
	};
}

const NO_ROWS: Problem = {
	found: 'no row is below the header',
	expected: 'a header, and a row for each record',
	cure: 'Check that the whole file was saved or pasted.'
};

/** Rows with anything in them. Those without still count. */
function toRows(data: readonly (readonly string[])[]): TableRow[] {
	return data
		.map((cells, i) => ({ number: i + 1, cells: cells.map(unguard) }))
		.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

function findQuoteProblem({ number, cells }: TableRow, code: string | undefined) {
	if (code === undefined) return undefined;
	return {
		row: number,
		cell: cells.at(-1) ?? '',
		found:
			code === 'MissingQuotes'
				? 'begins with a quotation mark that is never closed, and takes in all that follows'
				: 'has text after its closing quotation mark, and takes in what follows',
		expected: 'a quotation mark at both ends of the cell, and doubled ("") inside it',
		cure: 'Add the missing mark, or double the one inside.'
	};
}

function findSurplus(row: TableRow, header: TableRow, delimiter: Delimiter): Problem | undefined {
	const surplus = row.cells.slice(header.cells.length).filter((cell) => cell.trim() !== '');
	if (surplus.length === 0) return undefined;
	return {
		row: row.number,
		cell: surplus.join(delimiter),
		found: 'is in no column',
		expected: `${header.cells.length} cells, as in the header`,
		cure: `Put a cell that contains ${DELIMITER_NAMES.get(delimiter)} in quotation marks, or give the column a header.`
	};
}
