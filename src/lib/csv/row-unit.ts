import { commonMark, currencyOf } from '$lib/pay/currency-mark';
import type { PayPeriod } from '$lib/pay/pay-band';
import { readPeriod } from '$lib/pay/read-period';
import type { Cells } from './cells';
import type { ReadingPlan } from './plan';

/** What the pay of a row is counted in. */
export interface RowUnit {
	/** ISO 4217 code; a mark that may stand for several; `undefined` where nothing says it. */
	readonly currency: string | undefined;
	readonly period: PayPeriod;
}

/**
 * A row's unit: what its columns and the marks of its amounts say, which must agree, and where they say nothing
 * what holds for the whole file. `undefined` where a cell is a problem.
 */
export function readRowUnit(cells: Cells, plan: ReadingPlan): RowUnit | undefined {
	const period = cells.isMissing('period') ? plan.period : readPeriod(cells.written('period'));
	if (period === undefined) {
		const cure = 'Write one of these, or leave it empty where the period of the whole file holds.';
		const expected = 'year, month, week, day or hour';
		cells.report('period', 'is no period of pay', expected, cure);
	}
	const currency = readCurrency(cells, plan.currency);
	return period === undefined || currency === undefined ? undefined : { ...currency, period };
}

function readCurrency(cells: Cells, expected: string | undefined) {
	const isStated = !cells.isMissing('currency');
	const stated = isStated ? currencyOf(cells.written('currency').trim(), expected) : undefined;
	if (isStated && stated === undefined) {
		const cure = 'Write the code, or leave it empty where the currency of the whole file holds.';
		cells.report('currency', 'is no currency', 'a code such as USD, or a sign such as €', cure);
		return undefined;
	}
	const marks = stated === undefined ? cells.marks : [stated, ...cells.marks];
	if (marks.length === 0) return { currency: expected };
	const common = commonMark(marks);
	if (common !== undefined) return { currency: currencyOf(common, expected) ?? common };

	const [field] = ['min', 'range'].filter((each) => cells.has(each));
	const found = 'and the rest of the row are in different currencies';
	cells.report(field ?? 'max', found, 'one currency', 'Correct whichever is wrong.');
	return undefined;
}
