import type { Encoding } from './decode';
import type { Problem } from './problem';

/**
 * Bytes → text, piece by piece. A file whose beginning is plain ASCII passes for UTF-8: the first other letter
 * tells whether it is Windows-1252.
 */
export class PieceDecoder {
	#decoder: TextDecoder;
	/** Whether nothing yet tells UTF-8 from Windows-1252. */
	#isOpen: boolean;
	#hasBroken = false;

	constructor(encoding: Encoding) {
		this.#decoder = new TextDecoder(encoding);
		this.#isOpen = encoding === 'utf-8';
	}

	/** What is wrong with the letters so far. */
	get problem(): Problem | undefined {
		return this.#hasBroken ? BROKEN : undefined;
	}

	/** The text of the next piece. A letter that a cut goes through comes with the piece that ends it. */
	push(bytes: Uint8Array): string {
		const text = this.#decoder.decode(bytes, { stream: true });
		// Only in ASCII every byte is a letter, if none of them is a broken one.
		const isAscii = text.length === bytes.length && !text.includes(BROKEN_LETTER);
		if (!this.#isOpen || isAscii) return this.#keep(text);

		this.#isOpen = false;
		if (isUtf8(bytes)) return this.#keep(text);
		this.#decoder = new TextDecoder('windows-1252');
		return this.#decoder.decode(bytes, { stream: true });
	}

	/** What is left after the last piece. */
	end(): string {
		return this.#keep(this.#decoder.decode());
	}

	#keep(text: string): string {
		this.#hasBroken ||= text.includes(BROKEN_LETTER);
		return text;
	}
}

/** What decoders write for bytes that are no letter. */
const BROKEN_LETTER = '\uFFFD';

const BROKEN: Problem = {
	found: 'some letters could not be read, and stand as �',
	expected: 'a file in one encoding',
	cure: 'Choose another encoding, or save the file as UTF-8.'
};

/** Whether a piece is UTF-8, but for a letter that is cut at its end. */
function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}
