import { compareNames } from '$lib/pay/compare-names';

/** A column of a table: what its cells say, and what sorts them. */
export interface Column<Row> {
	/** Columns are told apart by this: two may have the same title. */
	readonly id: string;
	readonly title: string;
	readonly text: (row: Row) => string;
	/** What the column is sorted by; `undefined` comes last, either way. */
	readonly key: (row: Row) => number | string | undefined;
	/** The order of two rows that both have a key, the lower first. Default: numbers by value, words as names. */
	readonly compare?: (one: Row, other: Row) => number;
	/** Whether the cells are figures, which stand right-aligned below each other. Default false. */
	readonly number?: boolean;
}

/** The rows in the order of a column. Rows that tie keep the order they had. */
export function sortRows<Row>(
	rows: readonly Row[],
	{ key, compare }: Column<Row>,
	down: boolean
): readonly Row[] {
	return rows.toSorted((a, b) => {
		const [one, other] = [key(a), key(b)];
		if (one === undefined || other === undefined)
			return Number(one === undefined) - Number(other === undefined);
		return (down ? -1 : 1) * (compare?.(a, b) ?? compareKeys(one, other));
	});
}

function compareKeys(one: number | string, other: number | string): number {
	if (typeof one === 'number' && typeof other === 'number') return one - other;
	return compareNames(String(one), String(other));
}
