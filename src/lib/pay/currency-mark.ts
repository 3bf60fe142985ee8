/**
 * What a currency looks like beside an amount: a code (`USD`), a sign (`€`), letters with a sign (`US$`),
 * or one of the words that stand for a sign.
 */
export const CURRENCY_MARK = String.raw`\p{L}{0,3}\p{Sc}|[A-Za-z]{3}|zł|kr\.?|Kč|Ft`;

/** Whether the text is a mark of some currency, and not just three letters. */
export function isCurrencyMark(text: string): boolean {
	return !/^[A-Za-z]{3}$/.test(text) || isCurrencyCode(text.toUpperCase());
}

/** Whether the code is one of ISO 4217, as far as this engine knows them. */
export function isCurrencyCode(code: string): boolean {
	return Intl.supportedValuesOf('currency').includes(code);
}

/** Whether a mark found in a cell may stand for this currency: `$` may be USD, CAD and others; `€` is EUR alone. */
export function mayMean(mark: string, currency: string): boolean {
	if (mark.toUpperCase() === currency) return true;
	const sign = narrowSymbol(currency);
	if (mark.replace(/\.$/, '').toLowerCase() === sign.toLowerCase()) return true;

	// `US$`, `CA$`, `C$`: the letters begin the code, the sign is the currency's own.
	const letters = /^\p{L}+(?=\p{Sc}$)/u.exec(mark)?.[0].toUpperCase();
	return letters !== undefined && currency.startsWith(letters) && mark.endsWith(sign);
}

function narrowSymbol(currency: string): string {
	const format = new Intl.NumberFormat('en-US', {
		style: 'currency',
		currency,
		currencyDisplay: 'narrowSymbol'
	});
	return format.formatToParts(0).find((part) => part.type === 'currency')?.value ?? currency;
}
