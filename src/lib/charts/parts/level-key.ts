import { round } from './chart-style';
import { LINE, RISE, TEXT_SIZE } from './lines';
import { textWidth, wrapText } from './text-width';

/** A piece of text with its left edge and its baseline. Pixels from the key's upper left corner. */
export interface KeyText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

export interface LevelKey {
	readonly texts: readonly KeyText[];
	readonly height: number;
}

const ENTRY_GAP = 14;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The letter that stands for a level where its word has no room, by its place on the scale. After z come aa, ab and so on. */
export function levelLetter(index: number): string {
	const before = Math.floor(index / LETTERS.length);
	return (before > 0 ? levelLetter(before - 1) : '') + LETTERS.charAt(index % LETTERS.length);
}

/** Lists levels behind their letters side by side, in further lines where the width ends. */
export function listLevels(intro: string, levels: readonly string[], width: number): LevelKey {
	const entries = [intro, ...levels.map((level, i) => `${levelLetter(i)} ${level}`)];
	const texts: KeyText[] = [];
	let x = 0;
	let line = 0;
	for (const entry of entries) {
		const advance = textWidth(entry, TEXT_SIZE, 400);
		if (x > 0 && x + advance > width) {
			x = 0;
			line++;
		}
		for (const [i, text] of wrapText(entry, width, TEXT_SIZE, 400, Infinity).entries()) {
			if (i > 0) line++;
			texts.push({ text, x: round(x), y: line * LINE + LINE / 2 + RISE });
		}
		x += advance + ENTRY_GAP;
	}
	return { texts, height: (line + 1) * LINE };
}
