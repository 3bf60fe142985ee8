import { ownText } from '$lib/csv/own-text';
import { Spellings } from '$lib/csv/spellings';

/**
 * Words as numbers, from 0 on in the order they were first met. Case, and how many spaces where, make no
 * other word of it.
 */
export class WordCodes {
	readonly #most: number;
	readonly #spellings = new Spellings();
	/** By each text that was ever added: to find one again is one look. */
	readonly #codes = new Map<string, number>();
	readonly #words: string[] = [];

	/** @param most How many different words may come. */
	constructor(most: number) {
		this.#most = most;
	}

	/** The words by their numbers, as they were first spelled. */
	get words(): readonly string[] {
		return this.#words;
	}

	/** The word's number, where this very text was added before. */
	find(text: string): number | undefined {
		return this.#codes.get(text);
	}

	/** The word's number. `undefined` where it would be one word too many. */
	add(text: string): number | undefined {
		const known = this.#spellings.find(text);
		if (known === undefined && this.#words.length === this.#most) return undefined;
		const word = known ?? this.#spellings.add(text);
		const code = this.#codes.get(word) ?? this.#words.push(word) - 1;
		this.#codes.set(word, code).set(ownText(text), code);
		return code;
	}
}
