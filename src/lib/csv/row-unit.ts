import { commonMark, currencyOf } from '$lib/pay/currency-mark';
import type { PayPeriod } from '$lib/pay/pay-band';
import { isOnePeriod, readPeriod } from '$lib/pay/read-period';
import { isMissing } from './missing-cell';
import type { Remark } from './money-words';
import type { ReadingPlan } from './plan';

/** What the pay of a row is counted in. */
export interface RowUnit {
	/** ISO 4217 code; a mark that may stand for several; `undefined` where nothing says it. */
	readonly currency: string | undefined;
	readonly period: PayPeriod;
}

/** What a row says of its unit, as it is written. */
export interface UnitWords {
	/** The cell of the column with currencies; empty where there is none. */
	readonly currency: string;
	readonly period: string;
	/** The marks of the row's own amounts. */
	readonly marks: readonly string[];
	/** What the row's own amounts say they are paid for. */
	readonly periods: readonly PayPeriod[];
}

/** What is wrong with what a cell says of its row's unit. */
interface UnitRemark extends Remark {
	readonly expected: string;
}

/** What keeps a row from having one unit, and the cell that says it: that of the amount where others contradict it. */
export interface UnitFault extends UnitRemark {
	readonly cell: 'currency' | 'period' | 'amount';
}

/**
 * A row's unit: what its columns and its amounts say, which must agree, and what holds for the
 * whole file where they say nothing. Or all that is wrong with it.
 */
export function readUnit(
	words: UnitWords,
	{ currency: expected, period: ofFile }: Pick<ReadingPlan, 'currency' | 'period'>
): RowUnit | readonly UnitFault[] {
	const currency = readCurrency(words, expected);
	const period = readPeriodOf(words, ofFile);
	if (!('found' in currency) && !('found' in period)) return { ...currency, ...period };
	return [currency, period].filter((part) => 'found' in part);
}

function readPeriodOf({ period: text, periods }: UnitWords, ofFile: PayPeriod) {
	const stated = isMissing(text) ? undefined : readPeriod(text);
	if (!isMissing(text) && stated === undefined) return NO_PERIOD;
	const period = stated ?? periods[0];
	if (isOnePeriod([period, ...periods])) return { period: period ?? ofFile };
	return { cell: 'amount' as const, ...otherPeriod(period) };
}

function readCurrency({ currency, marks }: UnitWords, expected: string | undefined) {
	const isStated = !isMissing(currency);
	const stated = isStated ? currencyOf(currency.trim(), expected) : undefined;
	if (isStated && stated === undefined) return NO_CURRENCY;
	const all = stated === undefined ? marks : [stated, ...marks];
	if (all.length === 0) return { currency: expected };
	const common = commonMark(all);
	if (common === undefined) return { cell: 'amount' as const, ...otherCurrency(stated) };
	return { currency: currencyOf(common, expected) ?? common };
}

const NO_CURRENCY: UnitFault = {
	cell: 'currency',
	found: 'is no currency',
	expected: 'a code such as USD, or a sign such as €',
	cure: 'Write the code, or leave it empty where the currency of the whole file holds.'
};

const NO_PERIOD: UnitFault = {
	cell: 'period',
	found: 'is no period of pay',
	expected: 'year, month, week, day or hour',
	cure: 'Write one of these, or leave it empty where the period of the whole file holds.'
};

/** What a cell is told whose currency is not the one that its row has elsewhere. */
export function otherCurrency(elsewhere = 'one currency'): UnitRemark {
	return {
		found: 'is in another currency',
		expected: `an amount in ${elsewhere}, as in the rest of the row`,
		cure: 'Correct whichever of the two is wrong.'
	};
}

/** What a cell is told that is paid for another period than its row is elsewhere. */
export function otherPeriod(elsewhere: PayPeriod | undefined): UnitRemark {
	return {
		found: 'is paid for another period',
		expected: `an amount per ${elsewhere}, as in the rest of the row`,
		cure: 'Correct whichever of the two is wrong.'
	};
}
