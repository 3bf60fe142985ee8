import { CURRENCY_MARK, isCurrencyMark } from './currency-mark';
import { readDigits, type DecimalSign } from './read-number';

interface Amounts {
	/** The currency's mark as it was written, such as `$` or `PLN`. What it may stand for, `mayMean` says. */
	readonly currency: string | undefined;
}

/** One amount, such as `170,000`. Zero is an amount. */
export interface Amount extends Amounts {
	readonly kind: 'amount';
	readonly amount: number;
}

/** This or more, such as `300K+`. `amount` is a floor. */
export interface OpenAmount extends Amounts {
	readonly kind: 'open amount';
	readonly amount: number;
}

/** Two amounts, such as `$170–220K`. `min` is never above `max`. */
export interface AmountRange extends Amounts {
	readonly kind: 'range';
	readonly min: number;
	readonly max: number;
}

export type Money = Amount | OpenAmount | AmountRange;

/** Text that is money in more than one way, such as `25.000`: 25 or 25,000. Whoever asks must choose. */
export interface AmbiguousMoney {
	readonly kind: 'ambiguous';
	readonly readings: readonly [Money, Money];
}

/** Why a text is not money that can be paid. */
export type MoneyFault = 'empty' | 'unreadable' | 'negative' | 'too large' | 'reversed' | 'mixed';

export interface NotMoney {
	readonly kind: 'not money';
	readonly fault: MoneyFault;
}

export type MoneyReading = Money | AmbiguousMoney | NotMoney;

export interface MoneyOptions {
	/** The sign between whole and fraction, where it is known. Without it, `25,000` is read the English way and `25.000` is ambiguous. */
	readonly decimal?: DecimalSign | undefined;
}

// No amount needs more, and a cell of megabytes is not worth reading.
const LONGEST = 80;

/** Reads money as people write it: `170,000`, `$170K`, `170 000 PLN`, `300K+`, `$170-220K`. Never throws, and never guesses in silence. */
export function readMoney(cell: string, { decimal }: MoneyOptions = {}): MoneyReading {
	const text = tidy(cell);
	if (text === '') return notMoney('empty');
	if (text.length > LONGEST) return notMoney('unreadable');
	if (decimal !== undefined) return readUnder(text, decimal);

	const english = readUnder(text, '.');
	const continental = readUnder(text, ',');
	if (isUnreadable(english) || isSame(english, continental)) return isUnreadable(english) ? continental : english;
	if (isUnreadable(continental) || isPlainEnglish(text)) return english;
	return isMoney(english) && isMoney(continental) ? ambiguous(english, continental) : notMoney('mixed');
}
