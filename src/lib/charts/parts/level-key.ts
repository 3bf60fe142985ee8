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

/** The letter that stands for a level where its word has no room, by its place on the scale. */
export function levelLetter(index: number): string {
	return String.fromCharCode('a'.charCodeAt(0) + index);
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
