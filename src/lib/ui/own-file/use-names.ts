import type { ColumnUse, FileKind } from '$lib/csv/plan';
import type { Subject } from '$lib/own-file/open-doubts';

/** What each kind of file is called on the page. */
export const FILE_KIND_NAMES: Readonly<Record<FileKind, string>> = {
	bands: 'Published bands',
	percentiles: 'Percentiles by role',
	observations: 'One pay per row',
	ranges: 'A pay range per job ad',
	skills: 'Skill ratings',
	'skill table': 'Skills, a column per role'
};

/** What each use of a column is called on the page. */
export const COLUMN_USE_NAMES: Readonly<Record<ColumnUse, string>> = {
	role: 'Role',
	seniority: 'Seniority',
	pay: 'Pay',
	min: 'Min',
	max: 'Max',
	range: 'Min and max in one cell',
	median: 'Median',
	top_of_band: 'Top of band',
	n: 'Number of observations',
	p10: '10th percentile',
	p25: '25th percentile',
	p50: '50th percentile',
	p75: '75th percentile',
	p90: '90th percentile',
	currency: 'Currency',
	period: 'Period',
	skill: 'Skill',
	intensity: 'Intensity'
};

/** What a button is called that leads to where a doubt is settled. */
export function settleWords(about: Subject): string {
	return SETTLE_WORDS[about] ?? 'Check how it was read';
}

const SETTLE_WORDS: Readonly<Partial<Record<Subject, string>>> = {
	kind: 'Choose what a row is',
	decimal: 'Choose the decimal sign',
	currency: 'Choose the currency',
	period: 'Choose the period',
	topCode: 'Say the amount'
};
