import type { PayRows } from './pay-rows';
import type { RowRoles } from './row-roles';
import type { RowUnit } from '$lib/csv/row-unit';

/** Rows that have role, seniority and unit in common. */
export interface RowGroup {
	readonly role: string;
	/** As the file spells it; `undefined` where it has no word for it. */
	readonly seniority: string | undefined;
	readonly unit: RowUnit;
	/** How many rows these are. */
	readonly rows: number;
}

/** The groups of a file's rows by their numbers, which is in the order they were first met. */
export function readGroups(
	rows: PayRows,
	{ posts, roles, seniorities }: RowRoles,
	units: readonly RowUnit[]
): RowGroup[] {
	const counts = countRows(rows, undefined);
	return rows.groups.map(({ post, unit }, group) => {
		const { role, seniority } = posts[post]!;
		return {
			role: roles[role]!,
			seniority: seniorities[seniority],
			unit: units[unit]!,
			rows: counts[group]!
		};
	});
}

/**
 * How many rows each group has.
 * @param isKept For each row 1 where it counts, else 0. `undefined` where all do.
 */
export function countRows(
	{ groups, groupOfRow }: PayRows,
	isKept: Uint8Array | undefined
): Float64Array {
	const counts = new Float64Array(groups.length);
	for (let row = 0; row < groupOfRow.length; row += 1) {
		if (isKept === undefined || isKept[row] === 1) counts[groupOfRow[row]!]! += 1;
	}
	return counts;
}
