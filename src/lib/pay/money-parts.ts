import { CURRENCY_MARK, isCurrencyCode } from './currency-mark';
import type { PayPeriod } from './pay-band';
import { PERIOD_MARK, readPeriod } from './read-period';

/** One amount taken apart, before anybody says what its dots and commas mean. */
export interface MoneyParts {
	/** Digits with their dots, commas, spaces and apostrophes. */
	readonly number: string;
	/** 3 for K, 6 for M, 0 for neither. */
	readonly exponent: 0 | 3 | 6;
	/** Each currency mark beside the number, as written; codes in capitals. */
	readonly marks: readonly string[];
	/** What the amount is paid for, where it says so, as in `$50/hr`. */
	readonly period: PayPeriod | undefined;
	/** "This or more", as in `300K+` or `≥300K`. */
	readonly open: boolean;
	readonly negative: boolean;
}

const AMOUNT = new RegExp(
	[
		String.raw`^(?<minus>-|\()?`,
		String.raw`(?<least>>=?|≥)?`,
		`(?<before>${CURRENCY_MARK})?`,
		String.raw`(?<innerMinus>-)?`,
		String.raw`(?<number>\d(?:[\d .,']*\d)?)`,
		String.raw`(?<scale>[kKmM])?`,
		String.raw`(?<plus>\+)?`,
		`(?<after>${CURRENCY_MARK})?`,
		String.raw`(?<more>\+|or more)?`,
		`(?<period>${PERIOD_MARK})?`,
		String.raw`(?<close>\))?$`
	].join(' ?'),
	'u'
);

// Left must not be empty, or a minus would be taken for a dash.
const RANGE = /^(?<left>.+?) ?(?:-| to )(?<right>.+)$/u;

/** One amount, or the two ends of a range. */
export type MoneyEnds = readonly [MoneyParts] | readonly [MoneyParts, MoneyParts];

/** Takes the text apart into its amounts. `undefined` where it is something else. */
export function parseMoney(text: string): MoneyEnds | undefined {
	const plain = tidy(text);
	const single = parseAmount(plain);
	if (single) return [single];

	const { left = '', right = '' } = RANGE.exec(plain)?.groups ?? {};
	const [from, to] = [parseAmount(left.trim()), parseAmount(right.trim())];
	return from && to && [from, to];
}

/** One kind of space, apostrophe and dash for the many that people and programs write. */
function tidy(text: string): string {
	return text
		.replace(/\s+/gu, ' ')
		.replace(/[’ʼ`´]/gu, "'")
		.replace(/[‐‑‒–—―−]/gu, '-')
		.trim();
}

function parseAmount(text: string): MoneyParts | undefined {
	const found = AMOUNT.exec(text)?.groups;
	if (!found || (found.minus === '(') !== (found.close !== undefined)) return undefined;

	const marks = [found.before, found.after].flatMap((mark) => mark ?? []).map(toMark);
	if (!marks.every((mark) => isCurrencyCode(mark) || !/^[A-Z]{3}$/.test(mark))) return undefined;
	const period = found.period === undefined ? undefined : readPeriod(found.period);
	if (found.period !== undefined && period === undefined) return undefined;
	return {
		number: found.number ?? '',
		exponent: toExponent(found.scale),
		marks,
		period,
		open: [found.least, found.plus, found.more].some((sign) => sign !== undefined),
		negative: found.minus !== undefined || found.innerMinus !== undefined
	};
}

function toMark(text: string): string {
	return /^[A-Za-z]{3}$/.test(text) ? text.toUpperCase() : text;
}

function toExponent(scale: string | undefined): 0 | 3 | 6 {
	if (scale === undefined) return 0;
	return scale.toLowerCase() === 'k' ? 3 : 6;
}
