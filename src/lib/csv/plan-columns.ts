import { dropRepeats, readColumns, type Column, type Columns } from './headers';
import type { ColumnUse, ReadingPlan } from './plan';
import type { TableRow } from './table-row';

/** The columns of a file of bands or percentiles by its owner's plan. Those without a use are further ones. */
export function planColumns(plan: ReadingPlan, header: TableRow): Columns {
	const all = readColumns(header);
	const fields = new Map<string, Column>();
	for (const [use, field] of fieldsOf(plan)) {
		const column = all[plan.columns[use] ?? -1];
		if (column) fields.set(field, column);
	}
	const used = new Set(fields.values());
	const { columns, problems } = dropRepeats(all, header.number, (column) => used.has(column));
	return { fields, extra: columns.filter((column) => !used.has(column)), problems };
}

type FieldOfUse = readonly [use: ColumnUse, field: string];

const PLAIN: readonly FieldOfUse[] = (
	['role', 'seniority', 'n', 'currency', 'period'] as const
).map((use) => [use, use]);

/** Min and max win over a range, which then says the same thing twice. */
const BAND: readonly FieldOfUse[] = (['min', 'max', 'median', 'top_of_band'] as const).map(
	(use) => [use, use]
);
const RANGE: readonly FieldOfUse[] = (['range', 'median', 'top_of_band'] as const).map((use) => [
	use,
	use
]);
const QUARTILES: readonly FieldOfUse[] = [
	['p25', 'min'],
	['p50', 'median'],
	['p75', 'max'],
	['p90', 'top_of_band']
];
/** Where nothing is known of the quartiles. The highest tenth is then the end, and no top is above it. */
const TENTHS: readonly FieldOfUse[] = [
	['p10', 'min'],
	['p50', 'median'],
	['p90', 'max']
];

/** What each column is to a band. */
function fieldsOf({ kind, columns }: ReadingPlan): readonly FieldOfUse[] {
	const has = (use: ColumnUse) => columns[use] !== undefined;
	if (kind !== 'percentiles') {
		return [...PLAIN, ...(has('range') && !has('min') && !has('max') ? RANGE : BAND)];
	}
	return [...PLAIN, ...(has('p25') && has('p75') ? QUARTILES : TENTHS)];
}
