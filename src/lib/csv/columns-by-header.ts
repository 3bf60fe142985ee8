import { PAY_PERIODS } from '$lib/pay/pay-band';
import { holdsRanges, moneyShare, type ColumnSketch } from './column-sketch';
import { MONEY_FIELDS, PERCENTILES, type UseField } from './fields';
import { headerKey, type Field } from './headers';
import type { ColumnUse } from './plan';

/** A column that a field's spelling fits, and how well. */
interface Candidate {
	readonly column: ColumnSketch;
	/** Place of the spelling among the field's; the best is 0. */
	readonly rank: number;
}

/** The columns whose whole headers are spellings of these fields, by the field's name. Of several, the spelling that comes first wins. */
export function findWordColumns(
	sketches: readonly ColumnSketch[],
	fields: readonly UseField[]
): Map<ColumnUse, ColumnSketch> {
	const found = new Map<ColumnUse, ColumnSketch>();
	for (const field of fields) {
		const column = spellingsOf(field)
			.map((key) => sketches.find(({ says }) => says.keys[0] === key))
			.find((each) => each !== undefined);
		if (column) found.set(field.name, column);
	}
	return found;
}

/**
 * The columns of money whose headers say which, by the use, the best first: pay in one stated currency before
 * pay in several, yearly before hourly, then the spelling that comes first.
 */
export function findMoneyColumns(
	sketches: readonly ColumnSketch[]
): Map<ColumnUse, readonly ColumnSketch[]> {
	const candidates = new Map<ColumnUse, Candidate[]>();
	for (const column of sketches) {
		const fit = findFit(column);
		if (!fit) continue;
		const { use, rank } = fit;
		candidates.set(use, [...(candidates.get(use) ?? []), { column, rank }]);
	}
	const best = (of: Candidate[]) => of.sort(byFit).map(({ column }) => column);
	return new Map([...candidates].map(([use, of]) => [use, best(of)]));
}

/** The percentile that a column of this name holds to a reader of files, such as `p25` for “25th percentile”. */
export function percentileOf(name: string): ColumnUse | undefined {
	return PERCENTILES.find((field) => spellingsOf(field).includes(headerKey(name)))?.name;
}

const WITHOUT_SPELLING = 1000;

interface Fit {
	readonly use: ColumnUse;
	readonly rank: number;
}

function findFit(column: ColumnSketch): Fit | undefined {
	const { says } = column;
	if (says.isUnit && moneyShare(column) > 0.8) return toPay(column, WITHOUT_SPELLING);
	for (const key of says.keys) {
		for (const field of MONEY_FIELDS) {
			const rank = spellingsOf(field).indexOf(key);
			if (rank < 0) continue;
			// A header that is a field's own name means it, whatever the cells hold; `from` may be a date.
			const isOwnName = rank === 0 && key === says.keys[0];
			if (!isOwnName && column.cells.length > 0 && moneyShare(column) < 0.2) continue;
			return field.name === 'pay' ? toPay(column, rank) : { use: field.name, rank };
		}
	}
	return undefined;
}

/** Pay with both ends in its cells is a range. */
function toPay(column: ColumnSketch, rank: number): Fit {
	return { use: holdsRanges(column) ? 'range' : 'pay', rank };
}

function byFit(a: Candidate, b: Candidate): number {
	return (
		Number(a.column.says.currency === undefined) - Number(b.column.says.currency === undefined) ||
		periodRank(a.column) - periodRank(b.column) ||
		a.rank - b.rank
	);
}

/** A column that does not say its period stands behind those of a year. */
function periodRank({ says: { period } }: ColumnSketch): number {
	return period === undefined ? 0.5 : PAY_PERIODS.indexOf(period);
}

function spellingsOf({ name, spellings }: Field): string[] {
	return [name, ...spellings].map(headerKey);
}
