import { mayMean } from '$lib/pay/currency-mark';
import type { PayPeriod, TopOfBand } from '$lib/pay/pay-band';
import { readMoney, type Money, type MoneyReading } from '$lib/pay/read-money';
import type { DecimalSign } from '$lib/pay/read-number';
import type { Columns } from './headers';
import { remarkOn, remarkOnTopCode } from './money-words';
import type { Problem } from './problem';
import { showText } from './show-text';
import type { Spellings } from './spellings';
import type { TableRow } from './table-row';
import { TOP_CODE } from './top-code';

/** What is known of the money in a file. */
export interface MoneySchema {
	/** ISO 4217 code. A cell with the mark of another currency is a problem. */
	readonly currency?: string | undefined;
	/** What all amounts are paid for. A cell that says otherwise is a problem. */
	readonly period?: PayPeriod | undefined;
	/** The sign between whole and fraction. Where it is not known, `25.000` is a problem. */
	readonly decimal?: DecimalSign | undefined;
	/** Whether a cell says that a figure is not known. Default: where it is empty. */
	readonly isMissing?: (cell: string) => boolean;
	/** Where `#` stands for a figure that is kept back: at least this amount, where anybody has said it. */
	readonly topCode?: { readonly amount: number | undefined };
}

const AMOUNT = 'an amount of money, such as 170000, 170,000 or $170K';
const OPEN_AMOUNT = 'an amount of money, such as 220000, or an open one, such as 300K+';
const RANGE = 'a range of money, such as $170-220K';

/**
 * The cells of one row, read by their fields' names. A cell that cannot be read is a problem and reads
 * as `undefined`; reading never throws, so that all of a row's faults are found at once.
 */
export class Cells {
	readonly problems: Problem[] = [];
	/** The currency's mark of each amount that was read, as it was written. */
	readonly marks: string[] = [];
	/** What amounts that were read are paid for, of those that say it. */
	readonly periods: PayPeriod[] = [];
	readonly #row: TableRow;
	readonly #columns: Columns;
	readonly #schema: MoneySchema;

	constructor(row: TableRow, columns: Columns, schema: MoneySchema = {}) {
		this.#row = row;
		this.#columns = columns;
		this.#schema = schema;
	}

	get rowNumber(): number {
		return this.#row.number;
	}

	/** Whether the file has a column for the field. */
	has(field: string): boolean {
		return this.#columns.fields.has(field);
	}

	/** The cell must hold something. */
	text(field: string): string | undefined {
		const text = this.#at(field).trim();
		if (text !== '') return text;
		this.report(field, 'is empty', 'some text', 'Fill it in, or remove the row.');
		return undefined;
	}

	/** One of the words that the field allows, as they are spelled there. */
	oneOf(field: string, words: Spellings): string | undefined {
		const word = words.find(this.#at(field));
		if (word === undefined) {
			const found = this.#at(field).trim() === '' ? 'is empty' : 'is not known';
			const cure = "Write one of them, or add it to the dataset's list.";
			this.report(field, found, writeChoice(words.list()), cure);
		}
		return word;
	}

	// Readers that `optional` takes are properties, so that they know their row wherever they are called.
	readonly money = (field: string): number | undefined =>
		this.#money(field, ['amount'], AMOUNT)?.amount;

	readonly openMoney = (field: string): TopOfBand | undefined => {
		const floor = this.#isTopCode(field) ? this.#schema.topCode?.amount : undefined;
		if (floor !== undefined) return { amount: floor, open: true };
		const money = this.#money(field, ['amount', 'open amount'], OPEN_AMOUNT);
		return money && { amount: money.amount, open: money.kind === 'open amount' };
	};

	range(field: string): { readonly min: number; readonly max: number } | undefined {
		return this.#money(field, ['range'], RANGE);
	}

	/** A number of things: whole, and at least 1. */
	readonly count = (field: string): number | undefined => {
		const reading = readMoney(this.#at(field), this.#schema.decimal);
		const isPlain = reading.kind === 'amount' && !reading.currency && !reading.period;
		if (isPlain && Number.isInteger(reading.amount) && reading.amount > 0) return reading.amount;
		this.report(field, 'is not a count', 'a whole number, such as 1200', 'Write digits only.');
		return undefined;
	};

	/** An empty cell, or a column that the file has not, is no problem here. */
	optional<T>(field: string, read: (field: string) => T | undefined): T | undefined {
		return this.isMissing(field) ? undefined : read(field);
	}

	isMissing(field: string): boolean {
		const cell = this.#at(field);
		return this.#schema.isMissing?.(cell) ?? cell.trim() === '';
	}

	/** As it was written; empty where the file has no such column. */
	written(field: string): string {
		return this.#at(field);
	}

	/** The cells of columns that are no field, by header, as they were written. */
	extra(): ReadonlyMap<string, string> {
		return new Map(
			this.#columns.extra.map(({ header, index }) => [header, this.#row.cells[index] ?? ''])
		);
	}

	/** Adds a problem with a field's cell. */
	report(field: string, found: string, expected: string, cure: string): void {
		const column = this.#columns.fields.get(field)?.header ?? field;
		const cell = this.#at(field);
		this.problems.push({ row: this.#row.number, column, cell, found, expected, cure });
	}

	#at(field: string): string {
		const column = this.#columns.fields.get(field);
		return (column && this.#row.cells[column.index]) ?? '';
	}

	#money<Kind extends Money['kind']>(field: string, kinds: readonly Kind[], expected: string) {
		const { currency, period, decimal, topCode } = this.#schema;
		if (this.#isTopCode(field)) {
			const { found, cure } = remarkOnTopCode(topCode?.amount);
			this.report(field, found, expected, cure);
			return undefined;
		}
		const reading = readMoney(this.#at(field), decimal);
		const isWanted = (each: MoneyReading): each is Extract<Money, { kind: Kind }> =>
			kinds.some((kind) => kind === each.kind);

		if (!isWanted(reading)) {
			const { found, cure } = remarkOn(reading);
			this.report(field, found, expected, cure);
			return undefined;
		}
		if (currency && reading.currency && !mayMean(reading.currency, currency)) {
			const cure = 'Convert it, or keep each currency in a file of its own.';
			this.report(field, 'is in another currency', `an amount in ${currency}`, cure);
			return undefined;
		}
		if (period && reading.period && reading.period !== period) {
			const cure = 'Convert it, or keep each period in a file of its own.';
			this.report(field, `is paid per ${reading.period}`, `an amount per ${period}`, cure);
			return undefined;
		}
		if (reading.currency !== undefined) this.marks.push(reading.currency);
		if (reading.period !== undefined) this.periods.push(reading.period);
		return reading;
	}

	#isTopCode(field: string): boolean {
		return this.#schema.topCode !== undefined && this.#at(field).trim() === TOP_CODE;
	}
}

// A longer list helps nobody.
const MOST_WORDS = 12;

/** What was expected where a word had to be one of these. */
export function writeChoice(words: readonly string[]): string {
	const shown = words.slice(0, MOST_WORDS).map(showText);
	const more = words.length - shown.length;
	return `one of: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
