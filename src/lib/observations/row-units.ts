import type { ReadingPlan } from '$lib/csv/plan';
import { commonMark, currencyOf } from '$lib/pay/currency-mark';
import type { PayPeriod } from '$lib/pay/pay-band';
import { readPeriod } from '$lib/pay/read-period';
import type { CellFault } from './cell-fault';
import { isMissing } from './money-cells';
import { otherCurrency, payUses } from './row-pay';

/** What the pay of a row is counted in. */
export interface RowUnit {
	/** ISO 4217 code; a mark that may stand for several; `undefined` where nothing says it. */
	readonly currency: string | undefined;
	readonly period: PayPeriod;
}

/** What a row says of its unit. */
interface UnitWords {
	readonly currency: string;
	readonly period: string;
	/** The amount's own mark. */
	readonly mark: string | undefined;
}

const NO_CURRENCY: CellFault = {
	use: 'currency',
	found: 'is no currency',
	expected: 'a code such as USD, or a sign such as €',
	cure: 'Write the code, or leave it empty where the currency of the whole file holds.'
};

const NO_PERIOD: CellFault = {
	use: 'period',
	found: 'is no period of pay',
	expected: 'year, month, week, day or hour',
	cure: 'Write one of these, or leave it empty where the period of the whole file holds.'
};

/** The units of a file's rows, as numbers from 0 on in the order they were first met. */
export class RowUnits {
	readonly #plan: ReadingPlan;
	readonly #units: RowUnit[] = [];
	readonly #codes = new Map<string, number>();
	/** Most rows say what the row before said. */
	#last: (UnitWords & { readonly code: number }) | undefined;

	constructor(plan: ReadingPlan) {
		this.#plan = plan;
	}

	/** The units by their numbers. */
	get units(): readonly RowUnit[] {
		return this.#units;
	}

	/** The number of a row's unit, or what keeps it from having one. `mark` is the amount's own. */
	codeOf(cells: readonly string[], mark: string | undefined): number | readonly CellFault[] {
		const { columns } = this.#plan;
		const currency = columns.currency === undefined ? '' : (cells[columns.currency] ?? '');
		const period = columns.period === undefined ? '' : (cells[columns.period] ?? '');
		const last = this.#last;
		if (last?.currency === currency && last.period === period && last.mark === mark) {
			return last.code;
		}
		const words = { currency, period, mark };
		const code = this.#find(words);
		if (typeof code === 'number') this.#last = { ...words, code };
		return code;
	}

	#find(words: UnitWords): number | readonly CellFault[] {
		// No cell that holds a line break is a unit's word.
		const key = `${words.currency}\n${words.period}\n${words.mark ?? ''}`;
		const known = this.#codes.get(key);
		if (known !== undefined) return known;

		const currency = this.#readCurrency(words);
		const period = isMissing(words.period) ? this.#plan.period : readPeriod(words.period);
		if (typeof currency === 'object') return [currency, ...(period ? [] : [NO_PERIOD])];
		if (period === undefined) return [NO_PERIOD];
		const code = this.#add({ currency, period });
		this.#codes.set(key, code);
		return code;
	}

	/** What the column says and the amount's mark must agree. What holds for the whole file counts where neither says anything. */
	#readCurrency({ currency, mark }: UnitWords): string | undefined | CellFault {
		const expected = this.#plan.currency;
		const ofColumn = isMissing(currency) ? undefined : currencyOf(currency.trim(), expected);
		if (ofColumn === undefined && !isMissing(currency)) return NO_CURRENCY;
		const marks = [ofColumn, mark].filter((each) => each !== undefined);
		if (marks.length === 0) return expected;
		const common = commonMark(marks);
		if (common === undefined) return otherCurrency(payUses(this.#plan)[0]!, ofColumn);
		return currencyOf(common, expected) ?? common;
	}

	#add(unit: RowUnit): number {
		const known = this.#units.findIndex(
			({ currency, period }) => currency === unit.currency && period === unit.period
		);
		return known < 0 ? this.#units.push(unit) - 1 : known;
	}
}
