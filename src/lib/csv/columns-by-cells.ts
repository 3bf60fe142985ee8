import { isCurrencyCode } from '$lib/pay/currency-mark';
import { readPeriod } from '$lib/pay/read-period';
import { findLevel } from '$lib/pay/seniority-words';
import { holdsNames, holdsRanges, looksLikePay, type ColumnSketch } from './column-sketch';
import type { ColumnUse } from './plan';

/** A column that was found by its cells. */
export type Guess = readonly [use: ColumnUse, column: ColumnSketch];

/** Columns that hold pay, where no header says so: two of which one is never above the other are min and max. */
export function guessPay(free: readonly ColumnSketch[]): Guess[] {
	const [first, second, ...more] = free.filter(looksLikePay);
	if (!first) return [];
	if (holdsRanges(first)) return [['range', first]];
	if (second && more.length === 0 && isNeverAbove(first, second)) {
		return [
			['min', first],
			['max', second]
		];
	}
	return [['pay', first]];
}

/** The column of names that looks most like roles: with the most different ones, but not with another in every row where rows are persons. */
export function guessRole(free: readonly ColumnSketch[], isOfPersons: boolean): Guess[] {
	const names = free.filter(holdsNames).toSorted((a, b) => b.different.size - a.different.size);
	const repeating = names.find(({ cells, different }) => different.size < 0.9 * cells.length);
	const column = isOfPersons ? (repeating ?? names[0]) : names[0];
	return column ? [['role', column]] : [];
}

/** The column most of whose cells are words for seniority. */
export function guessSeniority(free: readonly ColumnSketch[]): Guess[] {
	return guess('seniority', free, ({ cells }) => {
		const known = cells.filter((cell) => findLevel(cell) !== undefined);
		return known.length > cells.length / 2;
	});
}

export function guessCurrency(free: readonly ColumnSketch[]): Guess[] {
	return guess('currency', free, ({ cells }) => cells.every(isCurrencyCode));
}

// A single letter, such as the y of a yes or one with an accent, is too little to go by.
const PERIOD_WORDS = /^\/? ?[a-z][a-z. ]*[a-z]\.?$/i;

export function guessPeriod(free: readonly ColumnSketch[]): Guess[] {
	return guess('period', free, ({ cells }) =>
		cells.every((cell) => PERIOD_WORDS.test(cell) && readPeriod(cell) !== undefined)
	);
}

function guess(
	use: ColumnUse,
	free: readonly ColumnSketch[],
	fits: (column: ColumnSketch) => boolean
): Guess[] {
	const column = free.find((each) => each.cells.length > 0 && fits(each));
	return column ? [[use, column]] : [];
}

function isNeverAbove(one: ColumnSketch, other: ColumnSketch): boolean {
	if (one.money.length !== other.money.length) return false;
	return one.money.every((from, i) => {
		const to = other.money[i];
		return from.kind === 'amount' && to?.kind === 'amount' && from.amount <= to.amount;
	});
}
