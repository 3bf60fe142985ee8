import { commonMark } from './currency-mark';
import { parseMoney, type MoneyEnds, type MoneyParts } from './money-parts';
import type { PayPeriod } from './pay-band';
import { readNumber, type DecimalSign } from './read-number';
import { isOnePeriod } from './read-period';

/** One amount, such as `170,000`. Zero is an amount; less than zero is not pay. */
export interface Amount {
	readonly kind: 'amount';
	readonly amount: number;
	/** The currency's mark as it was written, such as `$` or `PLN`. What it may stand for, `mayMean` says. */
	readonly currency: string | undefined;
	/** What it is paid for, where it says so, as in `$50/hr`. */
	readonly period: PayPeriod | undefined;
}

/** This or more, such as `300K+`. `amount` is a floor, never a value to compute with. */
export interface OpenAmount {
	readonly kind: 'open amount';
	readonly amount: number;
	readonly currency: string | undefined;
	readonly period: PayPeriod | undefined;
}

/** Two amounts, such as `$170–220K`. `min` is never above `max`. */
export interface AmountRange {
	readonly kind: 'range';
	readonly min: number;
	readonly max: number;
	readonly currency: string | undefined;
	readonly period: PayPeriod | undefined;
}

export type Money = Amount | OpenAmount | AmountRange;

/** Money in two ways, such as `25.000`: 25 or 25,000. Whoever asked must choose. */
export interface AmbiguousMoney {
	readonly kind: 'ambiguous';
	readonly readings: readonly [Money, Money];
}

/** `reversed` is a range that falls; `contradictory` has two currencies or periods, or signs that cannot be told apart. */
export type MoneyFault =
	'empty' | 'unreadable' | 'negative' | 'too large' | 'reversed' | 'contradictory';

export interface NotMoney {
	readonly kind: 'not money';
	readonly fault: MoneyFault;
}

export type MoneyReading = Money | AmbiguousMoney | NotMoney;

// No amount needs more, and a cell of megabytes is not worth taking apart.
const LONGEST = 80;

/**
 * Money as people write it: `170,000`, `$170K`, `170 000 PLN`, `300K+`, `$170-220K`, `$50/hr`. Never throws, and
 * never guesses in silence. Where the decimal sign is not given, a comma before three digits groups
 * thousands, as in English; a dot there may be either sign, and so may both before K or M.
 */
export function readMoney(text: string, decimal?: DecimalSign): MoneyReading {
	if (text.trim() === '') return notMoney('empty');
	const ends = text.length > LONGEST ? undefined : parseMoney(text);
	if (ends === undefined) return notMoney('unreadable');
	if (decimal !== undefined) return readEnds(ends, decimal);

	const english = readEnds(ends, '.');
	const continental = readEnds(ends, ',');
	if (isUnreadable(english)) return continental;
	if (isUnreadable(continental) || isEqual(english, continental)) return english;
	if (ends.every(isPlainEnglish)) return english;
	return isMoney(english) && isMoney(continental)
		? { kind: 'ambiguous', readings: [english, continental] }
		: notMoney('contradictory');
}

function readEnds([from, to]: MoneyEnds, decimal: DecimalSign): MoneyReading {
	const amount = readNumber(from.number, decimal, from.exponent);
	const max = to && readNumber(to.number, decimal, to.exponent);
	if (amount === undefined || (to && max === undefined)) return notMoney('unreadable');
	if (from.negative || to?.negative) return notMoney('negative');
	if (Math.max(amount, max ?? 0) > Number.MAX_SAFE_INTEGER) return notMoney('too large');

	const marks = [...from.marks, ...(to?.marks ?? [])];
	const currency = commonMark(marks);
	if (marks.length > 0 && currency === undefined) return notMoney('contradictory');
	if (!isOnePeriod([from.period, to?.period])) return notMoney('contradictory');
	const period = from.period ?? to?.period;

	if (to === undefined || max === undefined) {
		return { kind: from.open ? 'open amount' : 'amount', amount, currency, period };
	}
	if (from.open || to.open) return notMoney('unreadable');
	const [min, alternative] = readMin(from, to, max, decimal);
	if (min === undefined) return notMoney('reversed');
	const range: AmountRange = { kind: 'range', min, max, currency, period };
	if (alternative === undefined) return range;
	return { kind: 'ambiguous', readings: [range, { ...range, min: alternative }] };
}

/**
 * What the left end of a range may be, none of it above max. An end without K or M shares that of the
 * right end, as in `170-220K`. Where that is too much it stands for itself, as in `80,000-105K`, or is
 * short for thousands, as in `500-1.2M` or `170-220,000`: who knows?
 */
function readMin(
	{ number, exponent }: MoneyParts,
	to: MoneyParts,
	max: number,
	decimal: DecimalSign
): readonly number[] {
	const readings = (...exponents: number[]) =>
		exponents
			.map((each) => readNumber(number, decimal, each) ?? Infinity)
			.filter((min) => min <= max);

	if (exponent !== 0) return readings(exponent);
	if (to.exponent === 0) return [...new Set(readings(0, 3))];
	const shared = readings(to.exponent);
	if (shared.length > 0) return shared;
	const own = readings(0, 3);
	// `220-170K` falls: its 220 are thousands, however they are read.
	return own.length === 1 && own.every((min) => min < 1000) ? [] : own;
}

function isPlainEnglish({ number, exponent }: MoneyParts): boolean {
	return exponent === 0 && !number.includes('.');
}

function isMoney(reading: MoneyReading): reading is Money {
	return reading.kind !== 'ambiguous' && reading.kind !== 'not money';
}

function isUnreadable(reading: MoneyReading): boolean {
	return reading.kind === 'not money' && reading.fault === 'unreadable';
}

function isEqual(one: MoneyReading, other: MoneyReading): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

function notMoney(fault: MoneyFault): NotMoney {
	return { kind: 'not money', fault };
}
