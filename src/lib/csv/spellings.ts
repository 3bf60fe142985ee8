import { ownText } from './own-text';

/** Words by their first spelling. Case, and how many spaces where, make no other word of it. */
export class Spellings {
	readonly #words = new Map<string, string>();

	constructor(words: Iterable<string> = []) {
		for (const word of words) this.add(word);
	}

	/** The word as it was first spelled, if it is known. */
	find(text: string): string | undefined {
		return this.#words.get(toKey(text));
	}

	/** The word as it was first spelled, which may be now. */
	add(text: string): string {
		const known = this.find(text);
		if (known !== undefined) return known;
		const word = ownText(tidy(text));
		this.#words.set(toKey(word), word);
		return word;
	}

	/** In the order they were first met. */
	list(): readonly string[] {
		return [...this.#words.values()];
	}
}

// One name may be written with one character or two for an accented letter.
function tidy(text: string): string {
	return text.normalize('NFC').trim().replace(/\s+/gu, ' ');
}

function toKey(text: string): string {
	return tidy(text).toLowerCase();
}
