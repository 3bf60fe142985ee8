import { mayMean } from './currency-mark';
import { NO_CURRENCY, type PayUnit } from './pay-band';
import { readMoney, type MoneyReading } from './read-money';

/** The pay that somebody typed, or what is wrong with it, in words for them. */
export type OwnPayReading = { readonly amount: number } | { readonly fault: string };

const LONGEST_QUOTE = 24;

/** Reads a pay as people type it, such as `150000`, `150,000` or `$150K`, in this unit. */
export function readOwnPay(text: string, { currency, period }: PayUnit): OwnPayReading {
	const reading = readMoney(text);
	if (reading.kind !== 'amount') return { fault: `${quote(text)} ${faultOf(reading)}` };
	if (reading.amount === 0)
		return { fault: 'Nothing stands beside a pay of 0. Type what you earn.' };
	const { currency: mark } = reading;
	if (mark !== undefined && currency !== NO_CURRENCY && !mayMean(mark, currency)) {
		return { fault: `${quote(text)} is in another currency. The bands are in ${currency}.` };
	}
	if (reading.period !== undefined && reading.period !== period) {
		return {
			fault: `${quote(text)} is paid per ${reading.period}. Type what it is per ${period}.`
		};
	}
	return { amount: reading.amount };
}

function faultOf(reading: Exclude<MoneyReading, { kind: 'amount' }>): string {
	switch (reading.kind) {
		case 'range':
			return 'is a range. Type one amount.';
		case 'open amount':
			return 'is open-ended. Type one amount.';
		case 'ambiguous':
			return `may be ${reading.readings.map((each) => ('amount' in each ? each.amount : each.min)).join(' or ')}. Type it without a sign between thousands.`;
		case 'not money':
			switch (reading.fault) {
				case 'empty':
					return 'is empty. Type your pay, such as 150000 or 150K.';
				case 'negative':
					return 'is less than zero. Type it without a minus.';
				case 'too large':
					return 'is too large to be pay. Remove the digits that are too many.';
				default:
					return 'is not an amount of money. Type digits, such as 150000 or 150K.';
			}
	}
}

function quote(text: string): string {
	const trimmed = text.trim();
	if (trimmed === '') return 'The field';
	return `“${trimmed.length > LONGEST_QUOTE ? `${trimmed.slice(0, LONGEST_QUOTE)}…` : trimmed}”`;
}
