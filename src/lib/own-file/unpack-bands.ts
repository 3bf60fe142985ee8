import type { JsonValue } from '$lib/datasets/json-value';
import type { PayBand, TopOfBand } from '$lib/pay/pay-band';
import { demandOnce, pick } from './unpack-names';

/** A link carries so many bands at most: a page of more is read by nobody, and its address is too long to be sent. */
export const MOST_LINKED_BANDS = 200;

/** No cell holds a larger amount, and an hour's becomes a year's. Sums of more may have no end, and no picture. */
const LARGEST_AMOUNT = Number.MAX_SAFE_INTEGER * 2080;

const BANDS = `up to ${MOST_LINKED_BANDS} bands, one for a role and seniority`;
const AMOUNT = 'an amount of money, 0 or more';
const COUNT = 'a whole number, 1 or more';
const CELLS = 'a cell for each column';

interface Lists {
	readonly roles: readonly string[];
	readonly seniorities: readonly string[];
	readonly columns: readonly string[];
}

/** The bands of a link. None of too many is read, so that a link keeps nobody waiting. */
export function readBands(value: JsonValue, lists: Lists): readonly PayBand[] {
	const items = value.items(BANDS);
	if (items.length > MOST_LINKED_BANDS) {
		value.report(BANDS);
		return [];
	}
	const bands = items.map((band) => readBand(band, lists));
	const posts = bands.map(({ role, seniority }) => JSON.stringify([role, seniority]));
	demandOnce(value, posts, BANDS);
	return bands;
}

export function readAmount(value: JsonValue): number {
	const amount = value.optionalNumber(AMOUNT);
	if (amount !== undefined && amount >= 0 && amount <= LARGEST_AMOUNT) return amount;
	value.report(AMOUNT);
	return 0;
}

/** What may be missing. */
export function readIfThere<T>(value: JsonValue, read: (value: JsonValue) => T): T | undefined {
	return value.isMissing ? undefined : read(value);
}

function readBand(value: JsonValue, { roles, seniorities, columns }: Lists): PayBand {
	const [min, max] = [readAmount(value.at('min')), readAmount(value.at('max'))];
	if (max < min) value.at('max').report(`at least ${min}`);
	const median = readIfThere(value.at('median'), readAmount);
	if (median !== undefined && (median < min || median > max)) {
		value.at('median').report(`an amount from ${min} to ${max}`);
	}
	return {
		role: pick(roles, value.at('role')),
		seniority: pick(seniorities, value.at('seniority')),
		min,
		max,
		median,
		top: readTop(value, max),
		n: readIfThere(value.at('n'), readCount),
		extra: readCells(value.at('cells'), columns)
	};
}

function readTop(band: JsonValue, max: number): TopOfBand | undefined {
	const amount = readIfThere(band.at('top'), readAmount);
	if (amount !== undefined && amount < max) band.at('top').report(`at least ${max}`);
	const open = band.at('open');
	const isOpen = amount !== undefined && open.is(true);
	if (!isOpen && !open.isMissing) open.report('true, beside a top');
	return amount === undefined ? undefined : { amount, open: isOpen };
}

function readCount(value: JsonValue): number {
	const count = value.optionalNumber(COUNT);
	if (count !== undefined && Number.isSafeInteger(count) && count > 0) return count;
	value.report(COUNT);
	return 1;
}

function readCells(value: JsonValue, columns: readonly string[]): ReadonlyMap<string, string> {
	const cells = value.items(CELLS, columns.length);
	if (cells.length > columns.length) value.report(CELLS);
	return new Map(columns.map((column, i) => [column, cells[i]?.anyText('a text') ?? '']));
}
