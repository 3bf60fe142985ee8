import { commonMark, currencyOf, isCurrencyCode } from '$lib/pay/currency-mark';
import type { PayPeriod } from '$lib/pay/pay-band';
import type { Money } from '$lib/pay/read-money';
import { middleAmount, type ColumnSketch } from './column-sketch';
import type { Doubt } from './doubt';
import { quote } from './show-text';

/** What amounts are counted in where their rows do not say it. */
export interface RecognisedUnit {
	/** ISO 4217 code, where known. */
	readonly currency: string | undefined;
	readonly period: PayPeriod;
	readonly doubts: readonly Doubt[];
}

/** Tells the unit of a file's pay by its headers, else by what the cells say themselves, else by their size. */
export function recogniseUnit(
	pay: readonly ColumnSketch[],
	hasColumn: { readonly currency: boolean; readonly period: boolean }
): RecognisedUnit {
	const { currency, doubt: ofCurrency } = hasColumn.currency ? IN_ROWS : tellCurrency(pay);
	const { period, doubt: ofPeriod } = hasColumn.period
		? { period: 'year' as const, doubt: undefined }
		: tellPeriod(pay, currency);
	return {
		currency,
		period,
		doubts: [ofCurrency, ofPeriod].filter((doubt) => doubt !== undefined)
	};
}

interface TheCurrency {
	readonly currency: string | undefined;
	readonly doubt: Doubt | undefined;
}

const IN_ROWS: TheCurrency = { currency: undefined, doubt: undefined };

/** What a sign means mostly that several currencies have. */
const MOSTLY: ReadonlyMap<string, string> = new Map([
	['$', 'USD'],
	['£', 'GBP'],
	['¥', 'JPY']
]);

function tellCurrency(pay: readonly ColumnSketch[]): TheCurrency {
	const [ofHeader] = pay.flatMap(({ says }) => says.currency ?? []);
	const marks = new Set(
		ofHeader ? [ofHeader] : pay.flatMap(moneyIn).flatMap(({ currency }) => currency ?? [])
	);
	if (marks.size === 0) return unknownCurrency('Nothing in the file says which currency it is in');

	const common = commonMark([...marks]);
	if (common === undefined) {
		const list = [...marks].map(quote).join(', ');
		return unknownCurrency(`Amounts are in several currencies: ${list}. They are not mixed`);
	}
	const currency = currencyOf(common) ?? common;
	if (isCurrencyCode(currency)) return { currency, doubt: undefined };
	const mostly = MOSTLY.get(currency);
	if (!mostly) return unknownCurrency(`${quote(currency)} stands for several currencies`);
	const sentence = `${quote(currency)} was taken for ${mostly}. Choose another currency if it is not.`;
	return { currency: mostly, doubt: { about: 'currency', sentence } };
}

function unknownCurrency(reason: string): TheCurrency {
	return { currency: undefined, doubt: { about: 'currency', sentence: `${reason}: choose one.` } };
}

/** The cells that are money: however an ambiguous one is read, its unit is the same. */
function moneyIn({ money }: ColumnSketch): Money[] {
	return money.flatMap((reading) => {
		const known = reading.kind === 'ambiguous' ? reading.readings[0] : reading;
		return known.kind === 'not money' ? [] : [known];
	});
}

interface ThePeriod {
	readonly period: PayPeriod;
	readonly doubt: Doubt | undefined;
}

/** Currencies in which a year's pay has five or six digits. */
const LARGE_UNITS = new Set(['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD', 'SGD']);
// Pay that is clearly yearly in such a currency, and pay that can hardly be.
const PLAINLY_YEARLY = 15_000;
const HARDLY_YEARLY = 500;

function tellPeriod(pay: readonly ColumnSketch[], currency: string | undefined): ThePeriod {
	const [ofHeader] = pay.flatMap(({ says }) => says.period ?? []);
	if (ofHeader) return { period: ofHeader, doubt: undefined };
	const periods = pay.flatMap(moneyIn).map(({ period }) => period);
	const [ofCell] = periods.filter((period) => period !== undefined);
	// Each row is counted in what its own amounts say: what holds for the file is asked of the others alone.
	if (ofCell && !periods.includes(undefined)) return { period: ofCell, doubt: undefined };

	const middle = middleAmount(pay.flatMap(({ money }) => money));
	const isLarge = currency !== undefined && LARGE_UNITS.has(currency);
	if (isLarge && middle !== undefined && middle >= PLAINLY_YEARLY) {
		return { period: 'year', doubt: undefined };
	}
	const period = isLarge && middle !== undefined && middle < HARDLY_YEARLY ? 'hour' : 'year';
	const reason = period === 'hour' ? ', since the amounts are small' : '';
	const silent = ofCell
		? 'Some amounts do not say what they'
		: 'Nothing in the file says what the amounts';
	const sentence = `${silent} are paid for: they were taken for pay per ${period}${reason}. Choose another period if they are not.`;
	return { period, doubt: { about: 'period', sentence } };
}
