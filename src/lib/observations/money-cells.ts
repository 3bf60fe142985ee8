import { isMissing } from '$lib/csv/missing-cell';
import { ownText } from '$lib/csv/own-text';
import { readMoney, type MoneyReading } from '$lib/pay/read-money';
import type { DecimalSign } from '$lib/pay/read-number';

const SAYS_NO_UNIT = { currency: undefined, period: undefined };
const EMPTY: MoneyReading = { kind: 'not money', fault: 'empty' };

// So many different ways of writing an amount are kept. A file may have a million, and then none is worth it.
const MOST_KNOWN = 20_000;

/** Reads cells of money, a million of them: plain numbers at once, and what else is written again only once. */
export class MoneyCells {
	readonly #decimal: DecimalSign | undefined;
	readonly #known = new Map<string, MoneyReading>();

	constructor(decimal: DecimalSign | undefined) {
		this.#decimal = decimal;
	}

	/** As `readMoney` reads it; `n/a` and its like are empty. The cell may stand in a longer text, from `start` to `end`. */
	read(longer: string, start = 0, end = longer.length): MoneyReading {
		const plain = toPlainNumber(longer, start, end, this.#decimal);
		if (plain !== undefined) return { kind: 'amount', amount: plain, ...SAYS_NO_UNIT };
		const text = longer.slice(start, end);
		const known = this.#known.get(text);
		if (known) return known;
		const reading = isMissing(text) ? EMPTY : readMoney(text, this.#decimal);
		if (this.#known.size < MOST_KNOWN) this.#known.set(ownText(text), reading);
		return reading;
	}
}

const ZERO = 0x30;
const NINE = 0x39;
const DOT = 0x2e;

/** Digits, few enough to be exact, with at most a dot among them that can be nothing but the decimal sign. */
function toPlainNumber(
	text: string,
	start: number,
	end: number,
	decimal: DecimalSign | undefined
): number | undefined {
	const length = end - start;
	if (length === 0 || length > 15) return undefined;
	let number = 0;
	let dot = -1;
	for (let i = start; i < end; i += 1) {
		const code = text.charCodeAt(i);
		if (code === DOT && dot < 0) dot = i;
		else if (code < ZERO || code > NINE) return undefined;
		else number = 10 * number + code - ZERO;
	}
	if (dot < 0) return number;
	if (dot === start || dot === end - 1 || decimal === ',') return undefined;
	// Three digits behind a dot may be thousands.
	return decimal === '.' || end - dot !== 4 ? Number(text.slice(start, end)) : undefined;
}
