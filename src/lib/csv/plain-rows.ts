import type { Delimiter } from './delimiter';
import { RowText } from './row-text';

/** Finds rows of a text, and the ends of their cells, where no quotation mark can make anything else of a sign. */
export class PlainRows {
	readonly #text: string;
	readonly #delimiter: Delimiter;
	#start = 0;
	// Where the next sign of each kind is, or the text's end: looked for again only once it is passed.
	#delimiterAt = -1;
	#feedAt = -1;
	#returnAt = -1;

	constructor(text: string, delimiter: Delimiter) {
		this.#text = text;
		this.#delimiter = delimiter;
		this.goTo(0);
	}

	/** Where the next row begins. */
	get start(): number {
		return this.#start;
	}

	/** Goes on with the row that begins there. */
	goTo(start: number): void {
		this.#start = start;
		if (this.#delimiterAt < start) this.#delimiterAt = this.#find(this.#delimiter, start);
		if (this.#feedAt < start) this.#feedAt = this.#find('\n', start);
		if (this.#returnAt < start) this.#returnAt = this.#find('\r', start);
	}

	/** The next row, under this number, if it ends before the limit. */
	next(number: number, limit: number): RowText | undefined {
		const start = this.#start;
		const end = Math.min(this.#feedAt, this.#returnAt);
		if (end >= limit || start === this.#text.length) return undefined;

		const ends: number[] = [];
		let at = this.#delimiterAt;
		while (at < end) {
			ends.push(at);
			at = this.#find(this.#delimiter, at + 1);
		}
		ends.push(end);
		this.#delimiterAt = at;
		const isPair = end === this.#returnAt && this.#feedAt === end + 1;
		this.goTo(Math.min(end + (isPair ? 2 : 1), this.#text.length));
		return new RowText(number, this.#text, start, ends);
	}

	#find(sign: string, from: number): number {
		const at = this.#text.indexOf(sign, from);
		return at < 0 ? this.#text.length : at;
	}
}
