import { ownText } from '$lib/csv/own-text';
import { Spellings } from '$lib/csv/spellings';

/** A text that was added. */
interface KnownText {
	readonly text: string;
	readonly code: number;
}

/**
 * Words as numbers, from 0 on in the order they were first met. Case, and how many spaces where, make no
 * other word of it.
 */
export class WordCodes {
	readonly #most: number;
	readonly #spellings = new Spellings();
	/** By each text that was ever added. */
	readonly #known = new Map<string, KnownText>();
	/** Some of those, by the place that their letters give them: most cells are found here, without being cut out. */
	readonly #near: (KnownText | undefined)[] = Array<undefined>(NEAR).fill(undefined);
	readonly #words: string[] = [];

	/** @param most How many different words may come. */
	constructor(most: number) {
		this.#most = most;
	}

	/** The words by their numbers, as they were first spelled. */
	get words(): readonly string[] {
		return this.#words;
	}

	/** The word's number, where this very text was added before. It may stand in a longer one, from `start` to `end`. */
	find(text: string, start = 0, end = text.length): number | undefined {
		const place = toPlace(text, start, end);
		const near = this.#near[place];
		if (near !== undefined && stands(near.text, text, start, end)) return near.code;

		const known = this.#known.get(text.slice(start, end));
		if (known) this.#near[place] = known;
		return known?.code;
	}

	/** The word's number. `undefined` where it would be one word too many. */
	add(text: string): number | undefined {
		const known = this.#spellings.find(text);
		if (known === undefined && this.#words.length === this.#most) return undefined;
		const word = known ?? this.#spellings.add(text);
		const code = this.#known.get(word)?.code ?? this.#words.push(word) - 1;
		for (const each of [word, ownText(text)]) this.#known.set(each, { text: each, code });
		return code;
	}
}

/** A power of two, and more than most columns have words. */
const NEAR = 1024;

/** Goes by how a text begins and ends, and how long it is: to mix all of its letters would take longer than to cut it out. */
function toPlace(text: string, start: number, end: number): number {
	const length = end - start;
	if (length < 2) return length === 0 ? 0 : text.charCodeAt(start) & (NEAR - 1);
	const head = text.charCodeAt(start) + 3 * text.charCodeAt(start + 1);
	const tail = 31 * text.charCodeAt(end - 2) + 101 * text.charCodeAt(end - 1);
	return (7 * length + head + tail) & (NEAR - 1);
}

function stands(word: string, text: string, start: number, end: number): boolean {
	if (word.length !== end - start) return false;
	for (let i = 0; i < word.length; i += 1) {
		if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
	}
	return true;
}
