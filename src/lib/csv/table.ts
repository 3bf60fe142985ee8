import type { Problem } from './problem';
import type { RowText } from './row-text';
import { TableReader } from './table-reader';
import type { TableRow } from './table-row';

/** A CSV text as rows of cells. A row that does not come apart cleanly is a problem and left out. */
export interface Table {
	/** The first row with anything in it. */
	readonly header: TableRow;
	readonly rows: readonly RowText[];
	/** How many rows with anything in them are below the header, those left out included. */
	readonly rowCount: number;
	readonly problems: readonly Problem[];
}

/** Takes a CSV text apart, whichever of comma, semicolon and tab its header uses and however its lines end. */
export function parseTable(text: string): Table {
	let header: TableRow = { number: 1, cells: [] };
	const rows: RowText[] = [];
	const problems: Problem[] = [];
	const reader = new TableReader({
		onheader: (row) => (header = row),
		onrow: (row) => rows.push(row),
		onproblem: (problem) => problems.push(problem)
	});
	reader.push(text);
	reader.end();
	return { header, rows, rowCount: reader.rowCount, problems };
}
