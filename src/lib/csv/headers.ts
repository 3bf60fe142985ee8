import type { Problem } from './problem';
import type { Table } from './table';
import type { TableRow } from './table-row';

/** A column that a reader knows, and how else people call it. Only letters and digits count: `Top of band` is `top_of_band`. */
export interface Field {
	readonly name: string;
	readonly spellings: readonly string[];
}

/** A column of the file. */
export interface Column {
	readonly index: number;
	/** Its header as written, or `column 4` where there is none. */
	readonly header: string;
}

export interface Columns {
	/** By the field's name. */
	readonly fields: ReadonlyMap<string, Column>;
	/** Columns that are no field, in the file's order. */
	readonly extra: readonly Column[];
	readonly problems: readonly Problem[];
}

/** Finds each field's column. Of several that suit, the spelling listed first wins, and the rest are extra columns. */
export function matchHeaders(table: Table, fields: readonly Field[]): Columns {
	const { columns, problems } = dropRepeats(columnsOf(table), table.header.number);
	const byKey = new Map(columns.map((column) => [headerKey(column.header), column]));
	const matched = new Map<string, Column>();
	for (const { name, spellings } of fields) {
		const column = [name, ...spellings]
			.map((spelling) => byKey.get(headerKey(spelling)))
			.find(Boolean);
		if (column) matched.set(name, column);
	}
	const taken = new Set(matched.values());
	const extra = columns.filter((column) => !taken.has(column));
	return { fields: matched, extra, problems };
}

/** A problem for each field that every row must have and the file has no column for. */
export function findMissing(columns: Columns, table: Table, fields: readonly Field[]): Problem[] {
	return fields
		.filter(({ name }) => !columns.fields.has(name))
		.map(({ name, spellings }) => ({
			row: table.header.number,
			found: `no column is the ${name}`,
			expected: `a header such as ${[name, ...spellings].slice(0, 3).join(', ')}`,
			cure: 'Rename the column that holds it, or add one.'
		}));
}

/** What is said where a user's plan has no column for what every row must have. */
export function noColumn(use: string, headerRow: number): Problem {
	return {
		row: headerRow,
		found: `no column is the ${use}`,
		expected: 'the column that holds it',
		cure: 'Choose it among the columns, or add it to the file.'
	};
}

/** Every column of a header, by its place. */
export function readColumns({ cells }: TableRow): Column[] {
	return cells.map((cell, index) => {
		const header = cell.trim();
		return { index, header: header === '' ? `column ${index + 1}` : header };
	});
}

/** Spreadsheets write empty columns beside the filled ones: without a header and a cell it is no column. */
function columnsOf({ header, rows }: Table): Column[] {
	const isFilled = ({ index }: Column) =>
		[header, ...rows].some(({ cells }) => (cells[index] ?? '').trim() !== '');
	return readColumns(header).filter(isFilled);
}

/** Columns whose header no other has before them, and a problem for each of the rest. Where a column has a use its header does not matter. */
export function dropRepeats(
	columns: readonly Column[],
	headerRow: number,
	hasUse: (column: Column) => boolean = () => false
): { readonly columns: readonly Column[]; readonly problems: readonly Problem[] } {
	const firsts = new Map<string, Column>();
	const problems: Problem[] = [];
	const kept = columns.filter((column) => {
		const key = headerKey(column.header);
		const first = firsts.get(key);
		if (!first) firsts.set(key, column);
		if (!first || hasUse(column)) return true;
		problems.push(repeated(headerRow, first, column));
		return false;
	});
	return { columns: kept, problems };
}

/** The same for all spellings of a header that differ in case, spaces and signs only. */
export function headerKey(header: string): string {
	const letters = header
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
	return letters === '' ? header : letters;
}

function repeated(row: number, first: Column, second: Column): Problem {
	return {
		row,
		cell: second.header,
		found: `is the header of two columns, ${first.index + 1} and ${second.index + 1}; only the first is read`,
		expected: 'a header of its own for each column',
		cure: 'Rename one of them, or remove it.'
	};
}
