/** A kind of file that is often taken for a CSV file, and how to get one from it. */
export interface FileKind {
	/** To go on from "the file is". */
	readonly name: string;
	readonly cure: string;
}

const SPREADSHEET: FileKind = {
	name: 'a spreadsheet or another packed file, such as XLSX, ODS or ZIP',
	cure: 'Open it in the program it comes from, and save the sheet as CSV.'
};
const OLD_SPREADSHEET: FileKind = { ...SPREADSHEET, name: 'an old office file, such as XLS' };
const PDF: FileKind = {
	name: 'a PDF',
	cure: 'Copy its table into a spreadsheet, and save that as CSV.'
};
const PICTURE: FileKind = { name: 'a picture', cure: 'Choose the file with the figures in it.' };
const PACKED: FileKind = { name: 'packed (gzip)', cure: 'Unpack it, and open what was inside.' };
const BINARY: FileKind = {
	name: 'not text',
	cure: 'Open it in the program it comes from, and save it as CSV.'
};
const PAGE: FileKind = {
	name: 'an HTML or XML page',
	cure: 'Download the data itself: the address may have led to a page about it.'
};
const JSON_TEXT: FileKind = {
	name: 'JSON',
	cure: 'Save the data as CSV: a header, then a line for each row.'
};

/** First bytes, `?` for any byte. */
const SIGNATURES: readonly (readonly [string, FileKind])[] = [
	['PK\x03\x04', SPREADSHEET],
	['\xd0\xcf\x11\xe0', OLD_SPREADSHEET],
	['%PDF', PDF],
	['\x89PNG', PICTURE],
	['\xff\xd8\xff', PICTURE],
	['GIF8', PICTURE],
	['RIFF????WEBP', PICTURE],
	['II*\0', PICTURE],
	['MM\0*', PICTURE],
	['????ftyp', PICTURE],
	['\x1f\x8b', PACKED]
];

const TEXT_PATTERNS: readonly (readonly [RegExp, FileKind])[] = [
	[/^\s*<[!?a-z]/i, PAGE],
	[/^\s*[{[]\s*(?:["{[\]}\d-]|true|false|null)/, JSON_TEXT],
	[/^\{\\rtf/, BINARY]
];

// Enough to know a file by, and quick for one of gigabytes.
const SAMPLE = 4096;

/** What the bytes are where they are not text at all. */
export function findBinaryKind(bytes: Uint8Array): FileKind | undefined {
	const isMatch = (signature: string) =>
		[...signature].every(
			(character, i) => character === '?' || bytes[i] === character.charCodeAt(0)
		);
	return SIGNATURES.find(([signature]) => isMatch(signature))?.[1];
}

/** What the text is where it is not a table. */
export function findTextKind(text: string): FileKind | undefined {
	const sample = text.slice(0, SAMPLE);
	const known = TEXT_PATTERNS.find(([pattern]) => pattern.test(sample));
	if (known) return known[1];

	// A stray control character is a cell's business; one in ten is not text.
	const controls = sample.match(/[^\P{Cc}\t\n\r]/gu)?.length ?? 0;
	return controls > sample.length / 10 ? BINARY : undefined;
}
