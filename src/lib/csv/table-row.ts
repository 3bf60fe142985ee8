/** A row of cells, and its number as a spreadsheet shows it: blank rows count. */
export interface TableRow {
	readonly number: number;
	readonly cells: readonly string[];
}
