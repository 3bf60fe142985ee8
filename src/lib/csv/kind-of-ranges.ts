import type { ColumnSketch } from './column-sketch';
import { quote, type Doubt } from './doubt';
import { headerKey } from './headers';
import type { ColumnUse } from './plan';
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

/**
 * A row of a file of bands is the only one for its role and seniority, or for these and one further column,
 * such as the year. Where many rows are for the same, each is a job ad.
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
	if (repeats(rows, words) < 0.1) return { kind: 'bands', doubt: undefined };
	const apart = free
		.filter(({ different }) => different.size > 1 && different.size <= FEW_VALUES)
		.find((column) => repeats(rows, [...words, column]) === 0);
	if (!apart) return { kind: 'ranges', doubt: ads('since many have the same role and seniority') };
	const sentence = `Each role and seniority has several bands, one for each ${quote(apart.header)}: choose one of these by the filter.`;
	return { kind: 'bands', doubt: { about: 'kind', sentence } };
}

function ads(reason: string): Doubt {
	const sentence = `Each row was taken for the range of a job ad, ${reason}. Bands are computed from them. Change the kind if each row is a band already.`;
	return { about: 'kind', sentence };
}

/** How many rows say the same in these columns as a row above, as a part of all. */
function repeats(rows: readonly TableRow[], columns: readonly ColumnSketch[]): number {
	if (rows.length === 0) return 0;
	const keys = rows.map(({ cells }) =>
		JSON.stringify(columns.map(({ index }) => (cells[index] ?? '').trim().toLowerCase()))
	);
	return 1 - new Set(keys).size / keys.length;
}
