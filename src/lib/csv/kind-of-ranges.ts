import { capitalise } from '$lib/pay/capitalise';
import type { ColumnSketch } from './column-sketch';
import type { Doubt } from './doubt';
import { headerKey } from './headers';
import type { ColumnUse } from './plan';
import { quote } from './show-text';
import type { TableRow } from './table-row';

/** What a file is whose rows have a min and a max: bands, or the ranges of job ads. */
export interface RangeKind {
	readonly kind: 'bands' | 'ranges';
	readonly doubt: Doubt | undefined;
}

const OF_ADS = new Set(
	[
		'company',
		'employer',
		'posted',
		'date posted',
		'posted at',
		'url',
		'job url',
		'job id',
		'apply url'
	].map(headerKey)
);
const OF_BANDS: readonly ColumnUse[] = ['median', 'top_of_band', 'n'];
// Whoever filters by a column can look through so many values.
const FEW_VALUES = 60;
// Fewer repeats, or a smaller part of all rows, are strays in a file of bands, and problems there.
const MANY_REPEATS = 10;
const LEAST_REPEATED = 0.1;

/**
 * A row of a file of bands is the only one for its role and seniority, or for these and one further column,
 * such as the year. Where many rows are for the same, each is a job ad; where a few are, they are at fault.
 */
export function tellRanges(
	rows: readonly TableRow[],
	columns: ReadonlyMap<ColumnUse, ColumnSketch>,
	free: readonly ColumnSketch[]
): RangeKind {
	if (OF_BANDS.some((use) => columns.has(use))) return { kind: 'bands', doubt: undefined };
	const ofAds = free.find(({ says }) => says.keys.some((key) => OF_ADS.has(key)));
	if (ofAds) return { kind: 'ranges', doubt: ads(`as the column ${quote(ofAds.header)} suggests`) };

	const words = (['role', 'seniority'] as const).flatMap((use) => columns.get(use) ?? []);
	const amount = tellRepeats(rows, words);
	if (!amount) return { kind: 'bands', doubt: undefined };
	const alike = `${amount} rows have the same ${columns.has('seniority') ? 'role and seniority' : 'role'} as another`;
	const apart = free
		.filter(({ different }) => different.size > 1 && different.size <= FEW_VALUES)
		.find((column) => countAlike(rows, [...words, column]).repeats === 0);
	if (!apart) return { kind: 'ranges', doubt: ads(`since ${alike}`) };
	const sentence = `${capitalise(alike)}, and differ by ${quote(apart.header)}: choose a value of it by the filter.`;
	return { kind: 'bands', doubt: { about: 'kind', sentence } };
}

function ads(reason: string): Doubt {
	const sentence = `Each row was taken for the range of a job ad, ${reason}. Bands are computed from them. Change the kind if each row is a band already.`;
	return { about: 'kind', sentence };
}

/** How many rows are for the same as another, in a word; `undefined` where those are strays. */
function tellRepeats(
	rows: readonly TableRow[],
	columns: readonly ColumnSketch[]
): 'most' | 'many' | undefined {
	const { repeats, shared } = countAlike(rows, columns);
	if (repeats > 1 && shared > rows.length / 2) return 'most';
	return repeats >= MANY_REPEATS && repeats >= LEAST_REPEATED * rows.length ? 'many' : undefined;
}

/** How many rows say the same in these columns as a row above, and how many as any other. */
function countAlike(rows: readonly TableRow[], columns: readonly ColumnSketch[]) {
	const counts = new Map<string, number>();
	for (const { cells } of rows) {
		const words = columns.map(({ index }) => (cells[index] ?? '').trim().toLowerCase());
		const key = JSON.stringify(words);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const alone = [...counts.values()].filter((count) => count === 1).length;
	return { repeats: rows.length - counts.size, shared: rows.length - alone };
}
