export type Delimiter = ',' | ';' | '\t';

/** What messages call each. */
export const DELIMITER_NAMES: ReadonlyMap<Delimiter, string> = new Map([
	[',', 'a comma'],
	[';', 'a semicolon'],
	['\t', 'a tab']
]);

const DELIMITERS = [...DELIMITER_NAMES.keys()];

// Spreadsheet programs write and obey this line, and do not count it as a row.
const DECLARATION = /^sep=([,;\t])\n/i;

/** A header longer than this is none, and a file may be one line of megabytes. */
export const LONGEST_HEADER = 100_000;

/** The sign between the cells of a text, by the text's own word or by its header, and the text below that word. */
export function findDelimiter(text: string): { delimiter: Delimiter; body: string } {
	const declared = DECLARATION.exec(text);
	if (!declared) return { delimiter: commonestIn(readHeader(text)), body: text };
	const delimiter = DELIMITERS.find((sign) => sign === declared[1]) ?? ',';
	return { delimiter, body: text.slice(declared[0].length) };
}

/** The first line with anything in it, without its quoted cells: a header holds no money, so its commas are no decimal signs. */
function readHeader(text: string): string {
	const start = text.slice(0, LONGEST_HEADER).trimStart();
	return start.replace(/"[^"]*"/g, '').split('\n', 1)[0] ?? '';
}

/** The first of the three where none is more frequent. */
function commonestIn(line: string): Delimiter {
	const count = (sign: string) => line.split(sign).length;
	return DELIMITERS.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
