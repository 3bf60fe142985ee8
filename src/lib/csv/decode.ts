import { findBinaryKind, findTextKind, type FileKind } from './file-kind';
import type { Problem } from './problem';

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The text of a file and how it was encoded, or why it is not the text of a CSV file. */
export type Decoded =
	| { readonly text: string; readonly encoding: Encoding; readonly problem?: never }
	| { readonly problem: Problem };

interface DecodeOptions {
	/** Whether these are all bytes of the file. Where they are its beginning only, a letter may be cut at their end. Default true. */
	readonly isWhole?: boolean;
	/** Where somebody knows better than the bytes tell. */
	readonly encoding?: Encoding | undefined;
}

/** Bytes → text: UTF-8, UTF-16 or Windows-1252, whichever they are; not a picture, a spreadsheet or a page. */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
	const binary = findBinaryKind(bytes);
	if (binary) return { problem: notCsv(binary) };

	const { isWhole = true, encoding = findEncoding(bytes, isWhole) } = options;
	// The decoder takes the byte order mark away. Some versions of Node read Windows-1252 as Latin-1,
	// and lose its € and –, unless told that there is more to come (nodejs/node#56542).
	const stream = !isWhole || encoding === 'windows-1252';
	const text = new TextDecoder(encoding).decode(bytes, { stream });
	if (text.trim() === '') return { problem: EMPTY };
	const kind = findTextKind(text);
	return kind ? { problem: notCsv(kind) } : { text, encoding };
}

const EXPECTED = 'a CSV file: text, with commas, semicolons or tabs between its cells';

const EMPTY: Problem = {
	found: 'the file is empty',
	expected: EXPECTED,
	cure: 'Check that it was saved, or choose another.'
};

function notCsv({ name, cure }: FileKind): Problem {
	return { found: `the file is ${name}`, expected: EXPECTED, cure };
}

function findEncoding(bytes: Uint8Array, isWhole: boolean): Encoding {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	const wide = findWideEncoding(bytes.subarray(0, 4096));
	return wide ?? (isUtf8(bytes, isWhole) ? 'utf-8' : 'windows-1252');
}

/** UTF-16 without a byte order mark: every other byte of Latin text is 0, the second ones if little-endian. */
function findWideEncoding(sample: Uint8Array): Encoding | undefined {
	const zeros = [0, 0];
	sample.forEach((byte, i) => {
		if (byte === 0) zeros[i % 2]! += 1;
	});
	const [even = 0, odd = 0] = zeros;
	const many = sample.length / 4;
	if (odd > many && even < odd / 10) return 'utf-16le';
	if (even > many && odd < even / 10) return 'utf-16be';
	return undefined;
}

function isUtf8(bytes: Uint8Array, isWhole: boolean): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole });
		return true;
	} catch {
		return false;
	}
}
