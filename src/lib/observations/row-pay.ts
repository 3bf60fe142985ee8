import { remarkOn } from '$lib/csv/money-words';
import type { PayFacts } from '$lib/csv/pay-reading';
import type { ColumnUse, ReadingPlan } from '$lib/csv/plan';
import type { RowText } from '$lib/csv/row-text';
import { otherCurrency, otherPeriod } from '$lib/csv/row-unit';
import { commonMark } from '$lib/pay/currency-mark';
import type { PayPeriod } from '$lib/pay/pay-band';
import type { MoneyReading } from '$lib/pay/read-money';
import { isOnePeriod } from '$lib/pay/read-period';
import type { CellFault } from './cell-fault';
import { MoneyCells } from './money-cells';

/** What a row says of pay. One pay has min and max alike. */
export type RowPay =
	| {
			readonly kind: 'pay';
			readonly min: number;
			readonly max: number;
			/** The currency's mark as it was written. */
			readonly mark: string | undefined;
			/** What it is paid for, where it says so. */
			readonly period: PayPeriod | undefined;
	  }
	| { readonly kind: 'unused'; readonly why: keyof PayFacts['unused'] }
	| { readonly kind: 'faulty'; readonly faults: readonly CellFault[] };

/** Reads the pay of a row. */
export type RowPayReader = (row: RowText) => RowPay;

/** What a plan's pay columns are, in the order of how good they are: both ends in cells of their own win over a range. */
export function payUses({ kind, columns }: ReadingPlan): readonly ColumnUse[] {
	if (kind === 'observations') return ['pay'];
	const hasEnds = columns.min !== undefined || columns.max !== undefined;
	return columns.range === undefined || hasEnds ? ['min', 'max'] : ['range'];
}

const AMOUNT = 'an amount of money, such as 170000, 170,000 or $170K';
const RANGE = 'a range of money, such as $170-220K';

/** The reader for a plan whose pay columns are all known. */
export function createRowPayReader(plan: ReadingPlan): RowPayReader {
	const money = new MoneyCells(plan.decimal);
	const [first = 'pay', second] = payUses(plan);
	const at = (use: ColumnUse) => plan.columns[use] ?? -1;
	const read = (row: RowText, index: number) =>
		money.read(row.text, row.startOf(index), row.endOf(index));
	const firstAt = at(first);
	if (first === 'range') return (row) => toRange(read(row, firstAt));
	if (second === undefined) return (row) => toOnePay(read(row, firstAt));
	const secondAt = at(second);
	return (row) => toEnds(read(row, firstAt), read(row, secondAt));
}

function toOnePay(reading: MoneyReading): RowPay {
	if (reading.kind === 'amount' && reading.amount > 0) {
		const { amount, currency, period } = reading;
		return { kind: 'pay', min: amount, max: amount, mark: currency, period };
	}
	return findUnused(reading) ?? faulty(toFaults('pay', reading));
}

function toRange(reading: MoneyReading): RowPay {
	if (reading.kind !== 'range') {
		return findUnused(reading) ?? faulty([{ use: 'range', expected: RANGE, ...remarkOn(reading) }]);
	}
	const { min, max, currency, period } = reading;
	return min > 0 ? { kind: 'pay', min, max, mark: currency, period } : ZERO;
}

function toEnds(from: MoneyReading, to: MoneyReading): RowPay {
	const unused = findUnused(from) ?? findUnused(to);
	if (unused) return unused;
	if (from.kind !== 'amount' || to.kind !== 'amount') {
		return faulty([...toFaults('min', from), ...toFaults('max', to)]);
	}
	const [min, max] = [from.amount, to.amount];
	if (max < min) return faulty([reversed(min)]);
	const marks = [from.currency, to.currency].filter((mark) => mark !== undefined);
	const mark = commonMark(marks);
	if (mark === undefined && marks.length > 0)
		return faulty([{ use: 'max', ...otherCurrency(marks[0]) }]);
	const period = from.period ?? to.period;
	if (!isOnePeriod([from.period, to.period]))
		return faulty([{ use: 'max', ...otherPeriod(period) }]);
	return { kind: 'pay', min, max, mark, period };
}

const ZERO: RowPay = { kind: 'unused', why: 'zero' };

/** No pay, where the cell says plainly that there is none. */
function findUnused(reading: MoneyReading): RowPay | undefined {
	if (reading.kind === 'amount' && reading.amount === 0) return ZERO;
	if (reading.kind !== 'not money') return undefined;
	if (reading.fault === 'empty') return { kind: 'unused', why: 'missing' };
	return reading.fault === 'negative' ? { kind: 'unused', why: 'negative' } : undefined;
}

function toFaults(use: ColumnUse, reading: MoneyReading): CellFault[] {
	if (reading.kind === 'amount') return [];
	return [{ use, expected: AMOUNT, ...remarkOn(reading) }];
}

function faulty(faults: readonly CellFault[]): RowPay {
	return { kind: 'faulty', faults };
}

function reversed(min: number): CellFault {
	return {
		use: 'max',
		found: `is below min, ${min}`,
		expected: `at least ${min}`,
		cure: 'Correct whichever of the two is wrong.'
	};
}
