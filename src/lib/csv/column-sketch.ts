import { readMoney, type MoneyReading } from '$lib/pay/read-money';
import { readHeader, type HeaderWords } from './header-words';
import { isMissing } from './missing-cell';
import type { Sample } from './sample';

/** A column of a file, judged by its first cells. */
export interface ColumnSketch {
	readonly index: number;
	/** As written, without space around it; empty where there is none. */
	readonly header: string;
	readonly says: HeaderWords;
	/** The cells that hold something, without space around them. */
	readonly cells: readonly string[];
	readonly different: ReadonlySet<string>;
	/** What the cells are as money, before anybody says what dots and commas mean. */
	readonly money: readonly MoneyReading[];
}

export function sketchColumns({ header, rows }: Pick<Sample, 'header' | 'rows'>): ColumnSketch[] {
	return header.cells.map((cell, index) => {
		const cells = rows.map((row) => (row.cells[index] ?? '').trim()).filter(isTold);
		return {
			index,
			header: cell.trim(),
			says: readHeader(cell),
			cells,
			different: new Set(cells),
			money: cells.map((text) => readMoney(text))
		};
	});
}

// A survey's `#` is a figure that is kept back: it says nothing of what the column holds.
function isTold(cell: string): boolean {
	return cell !== '#' && !isMissing(cell);
}

/** How many of the cells are money of some kind, as a part of all: 1 is all of them. */
export function moneyShare({ money }: ColumnSketch): number {
	if (money.length === 0) return 0;
	return money.filter(isAnyMoney).length / money.length;
}

export function isAnyMoney(reading: MoneyReading): boolean {
	return reading.kind !== 'not money' || reading.fault === 'negative';
}

/** Whether more of the cells are ranges than anything else. */
export function holdsRanges({ money }: ColumnSketch): boolean {
	const ranges = money.filter(
		(reading) =>
			reading.kind === 'range' ||
			(reading.kind === 'ambiguous' && reading.readings[0].kind === 'range')
	);
	return ranges.length > money.length / 2;
}

const ANY_YEAR = /^(19|20)\d\d$/;
// Shares, counts of people and numbers of rows are mostly smaller than a yearly pay.
const LEAST_PAY = 1000;

/** Whether the cells are pay to anybody who cannot read the header. */
export function looksLikePay(column: ColumnSketch): boolean {
	const { cells, money, different } = column;
	if (moneyShare(column) < 0.8) return false;
	const isMarked = (reading: MoneyReading) =>
		'currency' in reading && reading.currency !== undefined;
	if (money.filter(isMarked).length > money.length / 2 || holdsRanges(column)) return true;
	if (cells.every((cell) => ANY_YEAR.test(cell)) || isCounting(money)) return false;
	return different.size > 1 && (middleAmount(money) ?? 0) >= LEAST_PAY;
}

/** 1001, 1002, 1003: numbers of rows. */
function isCounting(money: readonly MoneyReading[]): boolean {
	const amounts = money.map((reading) => (reading.kind === 'amount' ? reading.amount : NaN));
	return amounts.length > 2 && amounts.every((each, i) => i === 0 || each === amounts[i - 1]! + 1);
}

/** The middle one of the amounts; of a range, its upper end counts. */
export function middleAmount(money: readonly MoneyReading[]): number | undefined {
	const amounts = money
		.flatMap((reading) => {
			if (reading.kind === 'range') return reading.max;
			return reading.kind === 'amount' || reading.kind === 'open amount' ? reading.amount : [];
		})
		.sort((a, b) => a - b);
	return amounts[Math.floor(amounts.length / 2)];
}

const LONGEST_NAME = 80;

/** Whether the cells are words, as names of roles are: neither money nor sentences. */
export function holdsNames(column: ColumnSketch): boolean {
	const { cells } = column;
	const named = cells.filter((cell) => /\p{L}{2}/u.test(cell) && cell.length <= LONGEST_NAME);
	return cells.length > 0 && named.length >= 0.8 * cells.length && moneyShare(column) < 0.2;
}
