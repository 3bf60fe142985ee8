import type { Money, MoneyFault, MoneyReading } from '$lib/pay/read-money';

/** What a message says of a cell, and how to mend it. */
export interface Remark {
	readonly found: string;
	readonly cure: string;
}

const FAULTS: Readonly<Record<MoneyFault, Remark>> = {
	empty: { found: 'is empty', cure: 'Fill it in, or remove the row.' },
	unreadable: {
		found: 'is not money',
		cure: 'Write it in digits, without further letters or words.'
	},
	negative: { found: 'is less than zero', cure: 'Write what is paid, without a minus.' },
	'too large': { found: 'is too large to be pay', cure: 'Remove the digits that are too many.' },
	reversed: { found: 'is a range that falls', cure: 'Write the smaller amount first.' },
	contradictory: {
		found: 'has signs that contradict each other',
		cure: 'Write one currency and one period only, and thousands without a sign: 25000.'
	}
};

/** What is wrong with a reading where another kind of money was wanted. */
export function remarkOn(reading: MoneyReading): Remark {
	switch (reading.kind) {
		case 'not money':
			return FAULTS[reading.fault];
		case 'ambiguous':
			return {
				found: `may be ${reading.readings.map(writePlain).join(' or ')}`,
				cure: 'Write it in full, and thousands without a sign.'
			};
		case 'open amount':
			return { found: 'is open-ended', cure: 'Write the amount itself: only a top may be open.' };
		case 'range':
			return { found: 'is a range', cure: 'Write each end in a cell of its own.' };
		case 'amount':
			return { found: 'is a single amount', cure: 'Write both ends.' };
	}
}

/** What is wrong with a figure that a survey keeps back, where an amount was wanted. */
export function remarkOnTopCode(amount: number | undefined): Remark {
	return amount === undefined
		? {
				found: 'stands for a figure that the file does not hold',
				cure: 'Say which amount it stands for: at least that much.'
			}
		: {
				found: `is ${amount} or more: a band with such an end cannot be drawn`,
				cure: 'Write the figure, or remove the row.'
			};
}

/** Digits alone, so that the text means one thing only. */
function writePlain(money: Money): string {
	return money.kind === 'range' ? `${money.min}–${money.max}` : `${money.amount}`;
}
