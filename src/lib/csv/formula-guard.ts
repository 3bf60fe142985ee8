/** What a spreadsheet would run as a formula, behind apostrophes that keep it from doing so. */
const GUARDED = /^'+(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/**
 * Takes one apostrophe off a cell whose text would else be a formula, as Bandscope and others write it to
 * make the cell harmless. Any other apostrophe is part of the text.
 */
export function unguard(cell: string): string {
	return GUARDED.test(cell) ? cell.slice(1) : cell;
}
