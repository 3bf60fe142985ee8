import type { ReadingPlan } from '$lib/csv/plan';
import type { RowText } from '$lib/csv/row-text';
import { readUnit, type RowUnit } from '$lib/csv/row-unit';
import type { PayPeriod } from '$lib/pay/pay-band';
import type { CellFault } from './cell-fault';
import { payUses } from './row-pay';

/** What an amount says itself of its unit. */
interface AmountUnit {
	/** The currency's mark as it was written. */
	readonly mark: string | undefined;
	readonly period: PayPeriod | undefined;
}

/** What a row says of its unit. */
interface UnitWords {
	readonly currency: string;
	readonly period: string;
	readonly mark: string | undefined;
	readonly ownPeriod: PayPeriod | undefined;
}

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

	/** The number of a row's unit, or what keeps it from having one. */
	codeOf(row: RowText, { mark, period: ownPeriod }: AmountUnit): number | readonly CellFault[] {
		const { columns } = this.#plan;
		const currency = columns.currency === undefined ? '' : row.cell(columns.currency);
		const period = columns.period === undefined ? '' : row.cell(columns.period);
		const last = this.#last;
		if (
			last?.currency === currency &&
			last.period === period &&
			last.mark === mark &&
			last.ownPeriod === ownPeriod
		) {
			return last.code;
		}
		const words = { currency, period, mark, ownPeriod };
		const code = this.#find(words);
		if (typeof code === 'number') this.#last = { ...words, code };
		return code;
	}

	#find(words: UnitWords): number | readonly CellFault[] {
		// No cell that holds a line break is a unit's word.
		const key = [words.currency, words.period, words.mark, words.ownPeriod].join('\n');
		const known = this.#codes.get(key);
		if (known !== undefined) return known;

		const { currency, period, mark, ownPeriod } = words;
		const marks = mark === undefined ? [] : [mark];
		const periods = ownPeriod === undefined ? [] : [ownPeriod];
		const unit = readUnit({ currency, period, marks, periods }, this.#plan);
		if (!('currency' in unit)) {
			const ofAmount = payUses(this.#plan)[0]!;
			return unit.map(({ cell, ...rest }) => ({
				use: cell === 'amount' ? ofAmount : cell,
				...rest
			}));
		}
		const code = this.#add(unit);
		this.#codes.set(key, code);
		return code;
	}

	#add(unit: RowUnit): number {
		const known = this.#units.findIndex(
			({ currency, period }) => currency === unit.currency && period === unit.period
		);
		return known < 0 ? this.#units.push(unit) - 1 : known;
	}
}
