import { TODAYS_CURRENCIES } from './todays-currencies';

/**
 * What a currency looks like beside an amount, as the source of a regular expression with the `u` flag:
 * a code (`USD`), a sign (`€`), letters with a sign (`US$`), or letters that stand for a sign (`zł`).
 */
export const CURRENCY_MARK = String.raw`\p{Lu}{0,3}(?!¢)\p{Sc}|[A-Za-z]{3}|zł|kr|Kč|Ft`;

/**
 * ISO 4217's codes, such as `USD`: all of today's, and those before them as far as the browser knows them. Beside an
 * amount in an old file such a code is money too.
 */
export const CURRENCY_CODES: ReadonlySet<string> = new Set([
	...TODAYS_CURRENCIES,
	...Intl.supportedValuesOf('currency')
]);

/** Whether the text is one of ISO 4217's codes, such as `USD`. */
export function isCurrencyCode(text: string): boolean {
	return CURRENCY_CODES.has(text);
}

/** Whether a mark found in a cell may stand for this currency: `$` may be USD, CAD and others; `€` is EUR alone. */
export function mayMean(mark: string, currency: string): boolean {
	if (mark === currency) return true;
	const sign = narrowSymbol(currency);
	if (mark === sign) return true;

	// `US$`, `CA$`, `C$`: the letters begin the code, the sign is the currency's own.
	const letters = /^\p{Lu}+(?=\p{Sc}$)/u.exec(mark)?.[0];
	return letters !== undefined && currency.startsWith(letters) && mark.endsWith(sign);
}

/**
 * The currency that a code or mark stands for: the one that is expected, where it may, else the only one that
 * it may be. The mark itself where it may be several, as `$`; `undefined` where it is none.
 */
export function currencyOf(mark: string, expected?: string): string | undefined {
	const code = mark.toUpperCase();
	if (isCurrencyCode(code)) return code;
	if (expected !== undefined && mayMean(mark, expected)) return expected;
	const [first, second] = [...CURRENCY_CODES].filter((each) => mayMean(mark, each));
	return second === undefined ? first : mark;
}

/** The one currency that all marks around an amount agree on: `$170,000 USD` is USD. `undefined` where they contradict each other. */
export function commonMark(marks: readonly string[]): string | undefined {
	const common = marks.find(isCurrencyCode) ?? marks[0];
	if (common === undefined) return undefined;
	const agrees = (mark: string) =>
		mark === common || (isCurrencyCode(common) && mayMean(mark, common));
	return marks.every(agrees) ? common : undefined;
}

// A file may ask a hundred thousand times, and a formatter is dear to make.
const symbols = new Map<string, string>();

function narrowSymbol(currency: string): string {
	const known = symbols.get(currency);
	if (known !== undefined) return known;

	const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
	const parts = new Intl.NumberFormat('en-US', style).formatToParts(0);
	const symbol = parts.find((part) => part.type === 'currency')?.value ?? currency;
	symbols.set(currency, symbol);
	return symbol;
}
