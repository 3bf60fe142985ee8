import type { ColumnUse, FileKind, ReadingPlan } from '$lib/csv/plan';

/** The columns that a kind of file cannot do without: one of each list. */
const NEEDS: Readonly<Record<FileKind, readonly (readonly ColumnUse[])[]>> = {
	bands: [['role'], ['min', 'range'], ['max', 'range']],
	percentiles: [['role'], ['p25', 'p10'], ['p75', 'p90']],
	observations: [['role'], ['pay']],
	ranges: [['role'], ['min', 'range'], ['max', 'range']],
	skills: [['role'], ['skill'], ['intensity']],
	'skill table': [['skill']]
};

/** The columns that a plan lacks before a file can be read by it: any one of each list would do. */
export function missingUses({ kind, columns }: Pick<ReadingPlan, 'kind' | 'columns'>) {
	return NEEDS[kind].filter((uses) => uses.every((use) => columns[use] === undefined));
}

/** Whether a file can be read by this plan. */
export function isComplete(plan: ReadingPlan): boolean {
	return missingUses(plan).length === 0;
}
