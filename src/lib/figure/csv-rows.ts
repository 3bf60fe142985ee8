/** `undefined` is an empty cell. */
export type Cell = string | number | undefined;

/**
 * Rows as the text of a CSV file, the header among them. Numbers are written in digits; a text that a
 * spreadsheet would run is made harmless.
 */
export function writeCsvRows(rows: readonly (readonly Cell[])[]): string {
	// The line ends of RFC 4180, which every spreadsheet takes.
	const text = rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
	// Excel takes a file without this mark for one in its own code page, and breaks what is not ASCII.
	// Plain ASCII does without: the mark would stick to the first header in simpler programs.
	return /^[\0-\x7f]*$/.test(text) ? text : `\uFEFF${text}`;
}

function toCell(cell: Cell): string {
	const text =
		typeof cell === 'string' ? toHarmless(cell) : cell === undefined ? '' : toPlain(cell);
	return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Digits and a dot. Three digits behind it might be thousands to a reader: a fourth says that they are not. */
export function toPlain(amount: number): string {
	return String(amount).replace(/^-?\d{1,3}\.\d{3}$/, '$&0');
}

/** A ratio as a cell: to a hundredth of a percent, finer than pay is known. All its binary digits would be noise to a reader. */
export function toRatio(ratio: number | undefined): Cell {
	return ratio === undefined ? undefined : Number(ratio.toFixed(4));
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it, which marks it as text.
 * So does one that has such an apostrophe already, so that a reader takes off just what was put on.
 */
function toHarmless(text: string): string {
	const isNumber = /^[-+]\d[\d.,]*%?$/.test(text);
	return !isNumber && /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(text) ? `'${text}` : text;
}
