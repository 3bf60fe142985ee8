import { currencyOf } from '$lib/pay/currency-mark';
import type { PayPeriod } from '$lib/pay/pay-band';
import { readPeriod } from '$lib/pay/read-period';
import { TODAYS_CURRENCIES } from '$lib/pay/todays-currencies';
import { headerKey } from './headers';

/** What a header says, taken apart: `salary_in_usd` is a salary, in USD; `A_PCT10` a percentile, of a year's pay. */
export interface HeaderWords {
	/** Keys to look for, the most exact first: of the whole header, without its unit, and without words for pay too. */
	readonly keys: readonly string[];
	/** As a code, or as the sign in the header. */
	readonly currency: string | undefined;
	readonly period: PayPeriod | undefined;
	/** Whether it names a unit and nothing else, as `hourly_usd` does: it can only be meant as pay. */
	readonly isUnit: boolean;
}

const PAY_NOUNS = new Set([
	'salary',
	'pay',
	'wage',
	'base',
	'compensation',
	'comp',
	'salaries',
	'wages'
]);
const FILLERS = new Set(['in', 'per', 'gross', 'amount', 'value']);

// Codes of currencies that are English words too, or parts of this field's names.
const NOT_CODES = new Set(['all', 'top', 'try', 'cup', 'pen', 'mop', 'bam', 'gel']);

/** A code that alone in a header is a skill, such as a language of programming. */
const SKILL = /^php$/i;

/** Words of a period that say how pay is counted, where `year` alone may be any year. */
const ADVERBS = /^(annual(ly)?|yearly|monthly|weekly|daily|hourly)$/;

/** Surveys put an A or H before a figure for annual and hourly. */
const LETTERS: ReadonlyMap<string, PayPeriod> = new Map([
	['a', 'year'],
	['h', 'hour']
]);

export function readHeader(header: string): HeaderWords {
	const words = splitWords(header);
	const [first = ''] = words;
	const ofLetter = words.length > 1 ? LETTERS.get(first.toLowerCase()) : undefined;
	const currency = words.map(toCurrency).find((each) => each !== undefined);
	const period = ofLetter ?? words.map(readPeriod).find((each) => each !== undefined);

	const rest = words.filter((word, i) => !(i === 0 && ofLetter) && !isUnitWord(word));
	const bare = rest.filter((word) => !PAY_NOUNS.has(word.toLowerCase()));
	const keys = [[header], rest, bare].map((each) => headerKey(each.join(' ')));
	const isUnit =
		rest.length === 0 &&
		!SKILL.test(header.trim()) &&
		(currency !== undefined || words.some((word) => isAdverb(word)));
	return { keys: [...new Set(keys)].filter((key) => key !== ''), currency, period, isUnit };
}

/** Letters and digits that belong together, and signs of currencies: `maxSalary(€)` has three words. */
function splitWords(header: string): string[] {
	const apart = header.normalize('NFKC').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
	return apart.match(/\p{Sc}|[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function toCurrency(word: string): string | undefined {
	if (/^\p{Sc}$/u.test(word)) return currencyOf(word);
	// No amount stands beside it, and some browsers know codes of a hundred years: `lvl` is a level, `PLZ` a postcode.
	const code = word.toUpperCase();
	return TODAYS_CURRENCIES.has(code) && !NOT_CODES.has(word.toLowerCase()) ? code : undefined;
}

function isUnitWord(word: string): boolean {
	const isFiller = FILLERS.has(word.toLowerCase());
	return isFiller || toCurrency(word) !== undefined || readPeriod(word) !== undefined;
}

function isAdverb(word: string): boolean {
	return ADVERBS.test(word.toLowerCase());
}
