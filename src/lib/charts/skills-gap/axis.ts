import { max } from 'd3';
import { levelLetter, listLevels, type LevelKey } from '../parts/level-key';
import { wrapsWhole } from '../parts/lines';
import { textWidth, wrapText } from '../parts/text-width';

/** Size of the words on the axis, in pixels, and from one line of them to the next. */
export const WORD_SIZE = 12;
export const WORD_LINE = 14;

/** The words of one level, centred at its place on the axis. */
export interface AxisWord {
	readonly lines: readonly string[];
	/** Upper edge, in pixels below that of all the words. */
	readonly y: number;
}

export interface AxisWords {
	/** In the order of the levels. */
	readonly words: readonly AxisWord[];
	readonly height: number;
	/** What the letters stand for that take the words' place; `undefined` where the words have room. */
	readonly key: LevelKey | undefined;
}

/** Between words that stand beside each other. */
const WORD_GAP = 8;
/** Wider words are wrapped even where there is room. */
const WIDEST = 96;
const MOST_LINES = 3;

/** How far the words at the two ends reach beyond the axis. */
export function overhang(levels: readonly string[]): { left: number; right: number } {
	const half = (level = '') =>
		Math.ceil((max(wrapText(level, WIDEST, WORD_SIZE, 400, MOST_LINES), widthOf) ?? 0) / 2);
	return { left: half(levels[0]), right: half(levels.at(-1)) };
}

/** Writes levels along an axis: in one row, else in two by turns, else as letters with a key `keyWidth` wide. */
export function placeWords(levels: readonly string[], step: number, keyWidth: number): AxisWords {
	for (const rows of [1, 2]) {
		const room = Math.min(WIDEST, rows * step - WORD_GAP);
		const wrapped = levels.map((level) => wrapText(level, room, WORD_SIZE, 400, Infinity));
		const whole = levels.every((level) => wrapsWhole(level, room, WORD_SIZE));
		const most = max(wrapped, (lines) => lines.length) ?? 0;
		if (whole && most <= MOST_LINES) return stagger(wrapped, most, rows);
	}
	const letters = stagger(
		levels.map((_, i) => [levelLetter(i)]),
		1,
		1
	);
	return { ...letters, key: listLevels('Levels:', levels, keyWidth) };
}

/** Words stand on the lower edge of their row, so that they are near to what they name. */
function stagger(words: readonly string[][], most: number, rows: number): AxisWords {
	const placed = words.map((lines, i) => ({
		lines,
		y: ((i % rows) + 1) * most * WORD_LINE - lines.length * WORD_LINE
	}));
	return { words: placed, height: rows * most * WORD_LINE, key: undefined };
}

function widthOf(text: string): number {
	return textWidth(text, WORD_SIZE, 400);
}
