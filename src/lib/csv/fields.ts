import type { Field } from './headers';
import type { ColumnUse } from './plan';

/** A field of a user's file, named for the use of its column. */
export interface UseField extends Field {
	readonly name: ColumnUse;
}

/** Fields of a file of pay bands, as every file may call them. The spelling that comes first wins. */
export const ROLE: UseField = {
	name: 'role',
	spellings: [
		'job title',
		'title',
		'job',
		'position',
		'occupation',
		'role title',
		'role name',
		'job role',
		'occ title',
		'soc title',
		'occupation title',
		'profession'
	]
};
export const SENIORITY: UseField = {
	name: 'seniority',
	spellings: [
		'level',
		'seniority level',
		'experience level',
		'experience',
		'grade',
		'wage level',
		'job level',
		'career level',
		'role level'
	]
};
export const MIN: UseField = {
	name: 'min',
	spellings: ['minimum', 'min pay', 'min salary', 'low', 'from', 'lower']
};
export const MAX: UseField = {
	name: 'max',
	spellings: ['maximum', 'max pay', 'max salary', 'high', 'to', 'upper']
};
/** Both ends in one cell, in place of min and max. */
export const RANGE: UseField = {
	name: 'range',
	spellings: ['pay range', 'salary range', 'pay band', 'band']
};
const MEDIAN: UseField = { name: 'median', spellings: ['median pay', 'median salary'] };
const TOP: UseField = {
	name: 'top_of_band',
	spellings: ['top', 'top pay', 'top salary']
};
const N: UseField = { name: 'n', spellings: ['count', 'observations', 'sample size'] };
export const OPTIONAL: readonly UseField[] = [MEDIAN, TOP, N];

/** One pay per row. */
const PAY: UseField = {
	name: 'pay',
	spellings: [
		'salary',
		'base salary',
		'base pay',
		'wage',
		'wages',
		'total compensation',
		'total comp',
		'total pay',
		'compensation',
		'comp',
		'tc',
		'earnings',
		'income',
		'remuneration',
		'pay rate',
		'rate',
		'amount'
	]
};
const QUARTILES: ReadonlyMap<number, readonly string[]> = new Map([
	[25, ['q1', 'lower quartile', 'first quartile']],
	[50, ['q2']],
	[75, ['q3', 'upper quartile', 'third quartile']]
]);
export const PERCENTILES: readonly UseField[] = ([10, 25, 50, 75, 90] as const).map((p) => ({
	name: `p${p}` as const,
	spellings: [
		`pct ${p}`,
		`${p}th percentile`,
		`percentile ${p}`,
		`${p}th pct`,
		`${p}%`,
		...(QUARTILES.get(p) ?? [])
	]
}));
const CURRENCY: UseField = {
	name: 'currency',
	spellings: ['salary currency', 'pay currency', 'currency code', 'compensation currency']
};
const PERIOD: UseField = {
	name: 'period',
	spellings: [
		'pay period',
		'salary period',
		'per',
		'pay frequency',
		'frequency',
		'rate type',
		'salary type',
		'pay unit',
		'wage unit',
		'unit'
	]
};

export const SKILL: UseField = { name: 'skill', spellings: ['skill name', 'competence', 'skills'] };
export const INTENSITY: UseField = {
	name: 'intensity',
	spellings: ['level', 'rating', 'importance', 'skill level', 'proficiency', 'score']
};

/** Fields that stand for money, whose headers may say in which currency and per what. */
export const MONEY_FIELDS: readonly UseField[] = [
	PAY,
	MIN,
	MAX,
	RANGE,
	MEDIAN,
	TOP,
	...PERCENTILES
];

/** Fields of a user's file of pay that are words and counts. */
export const PAY_WORD_FIELDS: readonly UseField[] = [ROLE, SENIORITY, N, CURRENCY, PERIOD];

export const SKILL_FIELDS: readonly UseField[] = [ROLE, SKILL, INTENSITY];
