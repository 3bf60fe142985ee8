import type { Problem } from './problem';

/** Counts the rows below a file's header: those that came, and those that problems came in place of. */
export class RowCount {
	readonly #header: number;
	#total = 0;
	#lastReported = 0;

	/** @param header The header's row number. What is wrong there, or with the whole file, is no row. */
	constructor(header: number) {
		this.#header = header;
	}

	get total(): number {
		return this.#total;
	}

	/** A row that came. */
	add(): void {
		this.#total += 1;
	}

	/** A row that could not be taken apart. Its problems come one after the other, and count once. */
	report({ row = 0 }: Problem): void {
		if (row <= this.#header || row === this.#lastReported) return;
		this.#lastReported = row;
		this.#total += 1;
	}
}
