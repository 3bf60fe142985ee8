import type { PayPeriod } from '$lib/pay/pay-band';
import type { DecimalSign } from '$lib/pay/read-number';
import type { Encoding } from './decode';
import type { Delimiter } from './delimiter';

/**
 * What a row of a file is: a band, a role's percentiles, one person's or job ad's pay, a job ad's range, a
 * rating of a skill, or a skill with a column of ratings for each role.
 */
export const FILE_KINDS = [
	'bands',
	'percentiles',
	'observations',
	'ranges',
	'skills',
	'skill table'
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What a column may hold. A column that holds none of these is a further one, kept as it was written. */
export const COLUMN_USES = [
	'role',
	'seniority',
	'pay',
	'min',
	'max',
	'range',
	'median',
	'top_of_band',
	'n',
	'p10',
	'p25',
	'p50',
	'p75',
	'p90',
	'currency',
	'period',
	'skill',
	'intensity'
] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

/**
 * How a file is to be read: what was recognised, or what its owner made of it. Plain data, so that it can be
 * posted to a worker, kept and compared.
 */
export interface ReadingPlan {
	readonly kind: FileKind;
	readonly encoding: Encoding;
	readonly delimiter: Delimiter;
	/** `undefined` where nothing in the file tells: a cell that may be read in two ways is then a problem. */
	readonly decimal: DecimalSign | undefined;
	/** The column of each use, counted from 0. */
	readonly columns: Readonly<Partial<Record<ColumnUse, number>>>;
	/** Whether the seniority is the role's first word, as in `Junior Data Scientist`, and not a column's. */
	readonly seniorityInRole: boolean;
	/** Of amounts without a currency of their own: ISO 4217 code, where known. */
	readonly currency: string | undefined;
	/** Of amounts in a file without a column that says it. */
	readonly period: PayPeriod;
	/** What `#` stands for: at least this amount, in surveys that give no higher one. `undefined` where nobody has said it. */
	readonly topCode: number | undefined;
}
