import type { FileKind, ReadingPlan } from '$lib/csv/plan';
import type { SmallGroup } from '$lib/csv/pay-reading';
import { writeProblem, writeTotal } from '$lib/csv/problem';
import type { ProblemCount } from '$lib/csv/problem-tally';
import { showText } from '$lib/csv/show-text';

const ROWS_OF: Readonly<Record<FileKind, string>> = {
	bands: 'a band',
	percentiles: 'the percentiles of a role',
	observations: 'one pay',
	ranges: 'the range of a job ad',
	skills: 'a rating of a skill',
	'skill table': 'a skill, with a column for each role'
};

/** How a file was read: what its rows are, and which column is what. */
export function describePlan({ kind, columns }: ReadingPlan, headers: readonly string[]): string {
	const uses = Object.entries(columns).map(
		([use, index]) => `${use.replaceAll('_', ' ')} from “${showText(headers[index] ?? '')}”`
	);
	return `Each row was read as ${ROWS_OF[kind]}: ${uses.join(', ')}.`;
}

/** The problems, a line each, the way the page lists them. Empty where there are none. */
export function listProblems({ first, total }: ProblemCount): string[] {
	if (total === 0) return [];
	return [writeTotal(first.length, total), ...first.map((problem) => `- ${writeProblem(problem)}`)];
}

/** Groups that no band is made of. Empty where there are none. */
export function listSmall(groups: readonly SmallGroup[]): string[] {
	if (groups.length === 0) return [];
	const shown = groups
		.slice(0, MOST_LISTED)
		.map(({ role, seniority, n }) => `- ${showText(role)}, ${showText(seniority)}: ${n}`);
	const more = groups.length - shown.length;
	return [
		'Too few rows for a band:',
		...shown,
		...(more > 0 ? [`- and ${more.toLocaleString('en-US')} more groups`] : [])
	];
}

// Of a file with hundreds of roles most groups are small.
const MOST_LISTED = 20;
