import type { TableReaderOptions } from '$lib/csv/table-reader';
import type { TableRow } from '$lib/csv/table-row';

/** Values to keep, by the header of their column: a row needs one of them in every column that is named. */
export type WantedValues = ReadonlyMap<string, readonly string[]>;

/** Whoever takes in a table's rows. */
type Taker = Pick<TableReaderOptions, 'onheader' | 'onrow' | 'onproblem'>;

/** Lets no other rows through than those with the values wanted. A column that the header has not lets none through. */
export function keepRows(taker: Taker, wanted: WantedValues): Taker {
	let columns: readonly (readonly [index: number, values: ReadonlySet<string>])[] = [];
	const isWanted = ({ cells }: TableRow) =>
		columns.every(([index, values]) => index >= 0 && values.has((cells[index] ?? '').trim()));
	return {
		onheader: (header) => {
			const headers = header.cells.map((cell) => cell.trim());
			columns = [...wanted].map(([name, values]) => [headers.indexOf(name), new Set(values)]);
			taker.onheader(header);
		},
		onrow: (row) => {
			if (isWanted(row)) taker.onrow(row);
		},
		onproblem: taker.onproblem
	};
}
