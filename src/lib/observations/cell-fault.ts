import type { Remark } from '$lib/csv/money-words';
import type { ColumnUse, ReadingPlan } from '$lib/csv/plan';
import type { Problem } from '$lib/csv/problem';
import type { TableRow } from '$lib/csv/table-row';

/** What is wrong with a cell, before it is said in which row. */
export interface CellFault extends Remark {
	readonly use: ColumnUse;
	readonly expected: string;
}

/** The problem that a fault makes of a row. */
export function toProblem(
	{ use, found, expected, cure }: CellFault,
	row: TableRow,
	header: TableRow,
	{ columns }: ReadingPlan
): Problem {
	const index = columns[use] ?? -1;
	const written = header.cells[index]?.trim() ?? '';
	return {
		row: row.number,
		column: written === '' ? `column ${index + 1}` : written,
		cell: row.cells[index] ?? '',
		found,
		expected,
		cure
	};
}
