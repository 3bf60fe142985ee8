import { midpointWords, sharedWords } from '$lib/pay/pair-words';
import type { PayBand, PayUnit } from '$lib/pay/pay-band';
import type { BandChange, PairLevel, RolePair } from '$lib/pay/role-pair';
import { namesLevels } from '$lib/pay/all-levels';
import { capitalise } from '$lib/pay/capitalise';
import { textWidth, wrapText } from '../parts/text-width';
import type { BandsFrame } from '../pay-bands/frame';
import { toRows, type BandRow } from '../pay-bands/layout';
import {
	BAR,
	GROUP_GAP,
	LABEL_SIZE,
	LINE,
	NAME_LINE,
	NAME_SIZE,
	TICK_SIZE
} from '../pay-bands/sizes';

/** Words from the left edge of the chart, a line each. */
export interface PlacedWords {
	readonly lines: readonly string[];
	/** Baseline of the first line, in pixels from the top of the plot. */
	readonly y: number;
}

/** A role's band at a level. */
export interface PairRow {
	readonly row: BandRow;
	/** Upper edge, in pixels from the top of the plot. */
	readonly y: number;
	/** The role's name, where it has no room beside the bar. */
	readonly name: PlacedWords | undefined;
}

/** What two roles pay at one level. Pixels from the top of the plot. */
export interface PairGroup {
	readonly level: PairLevel;
	/** The level's name, where there are several. */
	readonly heading: PlacedWords | undefined;
	/** How the midpoints differ, or which of the roles has no band. */
	readonly note: PlacedWords;
	readonly rows: readonly PairRow[];
	/** Where both have a band: from the upper edge of the upper bar to the line that measures what they share. */
	readonly span: { readonly top: number; readonly bottom: number } | undefined;
}

export interface PairLayout {
	readonly height: number;
	readonly groups: readonly PairGroup[];
}

/** What two bands share, or the gap between them. Pixels along the axis, at the design width. */
export interface PlacedShare {
	readonly kind: 'shared' | 'apart';
	readonly from: number;
	readonly to: number;
	readonly text: string;
	/** Middle of the text, which stays within the chart. */
	readonly middle: number;
}

/** Between a role's name and the label of its bar. */
const NAME_GAP = 4;
/** Below the lower bar, before the line of measure. */
const MEASURE_GAP = 10;
/** From that line to the baseline of its words, and to their end. */
export const MEASURE_RISE = 18;
const MEASURE_HEIGHT = 22;

/** Stacks levels below each other, and at each the bands of both roles. */
export function stackLevels(
	levels: readonly PairLevel[],
	pair: RolePair,
	frame: BandsFrame,
	{ seniorities, unit }: { readonly seniorities: readonly string[]; readonly unit: PayUnit }
): PairLayout {
	let y = 0;
	/** Puts lines where the stack has come to, and leads on below them. */
	function put(lines: readonly string[], size: number, line: number): PlacedWords {
		const words = { lines, y: y + size };
		y += lines.length * line;
		return words;
	}

	const groups = levels.map((level, i): PairGroup => {
		if (i > 0) y += GROUP_GAP;
		const heading = namesLevels(seniorities)
			? put(
					wrapText(capitalise(level.seniority), frame.width, NAME_SIZE, 600, 2),
					NAME_SIZE,
					NAME_LINE
				)
			: undefined;
		const words = noteOf(level, pair, unit);
		const note = put(wrapText(words, frame.width, TICK_SIZE, 400, Infinity), TICK_SIZE, LINE);
		y += LINE / 2;
		const rows = [level.from, level.to].flatMap((band) => {
			if (!band) return [];
			const row = toRow(band, frame);
			const name = row.heading && put(row.heading.lines, LABEL_SIZE, LINE);
			if (name) y += NAME_GAP;
			const top = y;
			y += row.height;
			return { row, y: top, name };
		});
		const [upper, lower] = rows;
		const span = upper &&
			lower && {
				top: upper.y + upper.row.barY,
				bottom: lower.y + lower.row.barY + BAR + MEASURE_GAP
			};
		if (span) y = Math.max(y, span.bottom + MEASURE_HEIGHT);
		return { level, heading, note, rows, span };
	});
	return { height: Math.max(y, BAR), groups };
}

/** Places what two bands share, or what lies between them. `pay` turns an amount into pixels at the design width. */
export function placeShare(
	change: BandChange,
	frame: BandsFrame,
	pay: (amount: number) => number,
	unit: PayUnit
): PlacedShare {
	const { from: one, to: other, overlap } = change;
	const [inner, outer] = [Math.max(one.min, other.min), Math.min(one.max, other.max)].map(pay);
	const [from = 0, to = 0] = [inner, outer].toSorted((a, b) => a! - b!);

	const { left, right } = frame.padding;
	const [whole, brief] = sharedWords(change, unit);
	const text = textWidth(whole, TICK_SIZE, 400) <= frame.width ? whole : brief;
	const half = textWidth(text, TICK_SIZE, 400) / 2;
	const middle = Math.min(Math.max((from + to) / 2, half - left), frame.plotWidth + right - half);
	return { kind: overlap ? 'shared' : 'apart', from, to, text, middle };
}

/** Its name stands where those of a dataset with one seniority do. */
function toRow(band: PayBand, frame: BandsFrame): BandRow {
	const [row] = toRows([band], frame, [band.seniority]);
	return row!;
}

function noteOf({ from, change }: PairLevel, pair: RolePair, unit: PayUnit): string {
	if (change) return midpointWords(change, unit);
	return `${from ? pair.to : pair.from} has no band here`;
}
