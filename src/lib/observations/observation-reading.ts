import { descending, rollup, sum } from 'd3';
import type { PayAnswer, PayFacts, PayReading, PaySelection } from '$lib/csv/pay-reading';
import type { ProblemCount } from '$lib/csv/problem-tally';
import { answer, type AskedRows } from './answer';
import type { FurtherColumns } from './further-columns';
import type { PayRows } from './pay-rows';
import { readGroups, type RowGroup } from './row-groups';
import type { RowRoles } from './row-roles';
import type { RowUnit } from '$lib/csv/row-unit';

/** What was taken in of a file. */
export interface TakenIn {
	readonly rows: PayRows;
	readonly roles: RowRoles;
	readonly units: readonly RowUnit[];
	readonly further: FurtherColumns;
	readonly rowCount: number;
	readonly unused: PayFacts['unused'];
	readonly problems: ProblemCount;
}

/** A file with one pay per row, or one range per job ad, as bands of whatever is asked for. */
export class ObservationReading implements PayReading {
	readonly facts: PayFacts;
	readonly #asked: AskedRows;

	constructor({ rows, roles, units, further, rowCount, unused, problems }: TakenIn) {
		const groups = readGroups(rows, roles, units);
		this.facts = {
			rowCount,
			usable: rows.min.length,
			roles: countBy(groups, ({ role }) => role)
				.map(([word, count]) => ({ word, rows: count }))
				.sort(byRows),
			seniorities: countBy(groups, ({ seniority }) => seniority).flatMap(([word, count]) =>
				word === undefined ? [] : { word, rows: count }
			),
			units: countBy(groups, ({ unit }) => unit)
				.map(([unit, count]) => ({ ...unit, rows: count }))
				.sort(byRows),
			furtherColumns: further.facts(),
			unused,
			problems
		};
		this.#asked = { rows, groups, further, roles: this.facts.roles.map(({ word }) => word) };
	}

	answer(selection: PaySelection): PayAnswer {
		return answer(this.#asked, selection);
	}
}

/** In the file's order. */
function countBy<Key>(groups: readonly RowGroup[], key: (group: RowGroup) => Key): [Key, number][] {
	return [...rollup(groups, (each) => sum(each, ({ rows }) => rows), key)];
}

// What ties keeps its order.
function byRows(a: { readonly rows: number }, b: { readonly rows: number }): number {
	return descending(a.rows, b.rows);
}
