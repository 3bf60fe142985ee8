import { unguard } from './formula-guard';
import type { TableRow } from './table-row';

/**
 * A row whose cells still stand in the text that they came in. A file of a million rows has ten million
 * cells, and most of them say what was said before: whoever knows a cell by its place need not cut it out.
 */
export class RowText implements TableRow {
	readonly number: number;
	/** What the cells stand in, among other rows perhaps. */
	readonly text: string;
	readonly #start: number;
	/** Where each cell ends. The next begins behind the sign that follows. */
	readonly #ends: readonly number[];
	#cells: readonly string[] | undefined;

	constructor(number: number, text: string, start: number, ends: readonly number[]) {
		this.number = number;
		this.text = text;
		this.#start = start;
		this.#ends = ends;
	}

	/** A row of cells that were cut out, and perhaps rid of quotation marks. */
	static of(number: number, cells: readonly string[]): RowText {
		const ends: number[] = [];
		let end = -BETWEEN.length;
		for (const cell of cells) ends.push((end += BETWEEN.length + cell.length));
		return new RowText(number, cells.join(BETWEEN), 0, ends);
	}

	/** How many cells there are. */
	get width(): number {
		return this.#ends.length;
	}

	/** All cells, cut out. */
	get cells(): readonly string[] {
		return (this.#cells ??= this.#ends.map((_, index) => this.cell(index)));
	}

	/** One cell, cut out. Empty where the row has no such cell. */
	cell(index: number): string {
		return this.text.slice(this.startOf(index), this.endOf(index));
	}

	/** Where a cell begins in the text, behind an apostrophe that only guards it. */
	startOf(index: number): number {
		const end = this.#ends[index];
		if (end === undefined) return 0;
		const start = index === 0 ? this.#start : this.#ends[index - 1]! + 1;
		return this.text.charCodeAt(start) === APOSTROPHE ? this.#behindGuard(start, end) : start;
	}

	/** Where a cell ends in the text. */
	endOf(index: number): number {
		return this.#ends[index] ?? 0;
	}

	/** Whether no cell holds anything. */
	get isBlank(): boolean {
		// Most rows begin with a digit or a letter, which is seen without cutting anything out.
		const first = this.text.charCodeAt(this.#start);
		if (first >= DIGITS && first <= LETTERS && this.#start < this.endOf(0)) return false;
		return this.cells.every((cell) => cell.trim() === '');
	}

	#behindGuard(start: number, end: number): number {
		return end - unguard(this.text.slice(start, end)).length;
	}
}

/** What stands between cells that were cut out. One character, as in a file. */
const BETWEEN = '\n';
const APOSTROPHE = 0x27;
/** From the first digit to the last letter of ASCII no character is a space. */
const DIGITS = 0x30;
const LETTERS = 0x7a;
