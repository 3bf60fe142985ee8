import { ADVANCES, CHARACTERS, UNITS_PER_EM } from './inter-advances';

/** The weights that charts are lettered in. */
export type FontWeight = keyof typeof ADVANCES;

const advances: Readonly<Record<FontWeight, ReadonlyMap<string, number>>> = {
	400: toAdvances(400),
	600: toAdvances(600)
};

const INVISIBLE = /[\p{C}\p{M}]/u;
const FULL_WIDTH =
	/[\p{scx=Han}\p{scx=Hangul}\p{scx=Hiragana}\p{scx=Katakana}\p{Extended_Pictographic}\u3000-\u303F\uFF01-\uFF60]/u;

/**
 * Width of a line of text in pixels, as Inter sets it without kerning. It comes from a table and not
 * from the browser, so that server, test and every browser lay out alike. Characters that the table
 * lacks are drawn by a font nobody knows: they count as wide enough for most.
 */
export function textWidth(text: string, size: number, weight: FontWeight): number {
	let units = 0;
	for (const character of text) units += advance(character, weight);
	return (units * size) / UNITS_PER_EM;
}

/**
 * Breaks text into lines of at most `width` pixels: at spaces, after hyphens and slashes, and inside a
 * word that is longer than a line. Text beyond `maxLines` ends in an ellipsis.
 */
export function wrapText(
	text: string,
	width: number,
	size: number,
	weight: FontWeight,
	maxLines: number
): string[] {
	const fits = (line: string) => textWidth(line.trimEnd(), size, weight) <= width;
	const lines: string[] = [];
	for (const piece of toPieces(text, fits)) {
		const line = lines.at(-1);
		if (line !== undefined && fits(line + piece)) lines[lines.length - 1] = line + piece;
		else lines.push(piece);
	}

	const shown = lines.slice(0, maxLines).map((line) => line.trimEnd());
	const last = shown.pop();
	if (last === undefined) return [];
	return [...shown, lines.length > maxLines ? withEllipsis(last, fits) : last];
}

/** The parts of a text that stay on one line, each with the space that follows it. */
function toPieces(text: string, fits: (line: string) => boolean): string[] {
	return text
		.trim()
		.replace(/[ \t\r\n]+/g, ' ')
		.split(/(?<=[ /-])(?=[^ /-])/)
		.filter((piece) => piece !== '')
		.flatMap((piece) => (fits(piece) ? piece : breakWord(piece, fits)));
}

/** Cuts a word to parts that fit. A part holds at least one letter, however narrow the line. */
function breakWord(word: string, fits: (line: string) => boolean): string[] {
	const parts: string[] = [];
	for (const letter of toLetters(word)) {
		const part = parts.at(-1);
		if (part !== undefined && fits(part + letter)) parts[parts.length - 1] = part + letter;
		else parts.push(letter);
	}
	return parts;
}

function withEllipsis(line: string, fits: (line: string) => boolean): string {
	const letters = toLetters(line);
	while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
	return `${letters.join('').trimEnd()}…`;
}

/** What a reader takes for one letter: an accent or the parts of an emoji stay with it. */
function toLetters(text: string): string[] {
	return Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
}

/** In units of the font. An accented letter that the table lacks is as wide as the bare one. */
function advance(character: string, weight: FontWeight): number {
	const known = advances[weight];
	return known.get(character) ?? known.get(bare(character)) ?? ems(character) * UNITS_PER_EM;
}

function bare(character: string): string {
	const [base = character] = character.normalize('NFD');
	return base;
}

function ems(unknown: string): number {
	if (INVISIBLE.test(unknown)) return 0;
	return FULL_WIDTH.test(unknown) ? 1 : 0.7;
}

function toAdvances(weight: FontWeight): ReadonlyMap<string, number> {
	return new Map(
		Array.from(CHARACTERS, (character, index) => [character, ADVANCES[weight][index] ?? 0])
	);
}
