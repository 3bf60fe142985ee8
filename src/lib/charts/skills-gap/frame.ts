import { max, scalePoint, type ScalePoint } from 'd3';
import { apartWords } from '$lib/skills/skill-words';
import type { SkillSet } from '$lib/skills/skills';
import { remarkWidth, unratedRoles } from '../parts/not-rated';
import { textWidth, wrapText } from '../parts/text-width';
import { overhang, placeWords, type AxisWords } from './axis';
import { NAME_SIZE, stackRows, type GapRow, type NameStyle } from './rows';

/** Where everything in a gap list stands but its markers. Pixels. */
export interface GapFrame {
	readonly width: number;
	readonly height: number;
	/** Distance from the first level to the last. */
	readonly plotWidth: number;
	readonly plotHeight: number;
	readonly padding: Padding;
	/** The place of a level along the plot. */
	readonly x: ScalePoint<string>;
	readonly words: AxisWords;
	/** Whether the words stand below the rows as well, since the list is longer than a screen. */
	readonly both: boolean;
	readonly rows: readonly GapRow[];
	/** Where words on a skill begin or end, from the end of the plot. */
	readonly remarks: { readonly x: number; readonly anchor: 'start' | 'end' };
}

interface Padding {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Font size of the words on a skill, in pixels. */
export const APART_SIZE = 12;
/** Between the level words and the rows. */
export const WORD_GAP = 8;
/** Between the rows, or the words below them, and the key. */
export const KEY_GAP = 14;

/** Names stand beside the lines where this much room is left from one level to the next; else above. */
const LEAST_STEP = 64;
/** Between the plot and what stands left and right of it: at least a ringed marker, and air. */
const SIDE_GAP = 24;
const LEAST_SIDE = 10;
/** Names are wrapped at this part of the width. */
const NAME_SHARE = 0.28;
/** A higher list repeats its level words at the foot. */
const TALL = 520;

/** Frames a gap list for a drawing of this width. Its height is what it needs, with room for a reader's own levels if asked. */
export function frameGapList(set: SkillSet, width: number, withReader = false): GapFrame {
	const { levels } = set.scale;
	const { left, right, names, remarks } = placeColumns(set, width);
	const plotWidth = width - left - right;
	const words = placeWords(levels, plotWidth / Math.max(1, levels.length - 1), width);
	const rows = stackRows(set, names, withReader);
	const last = rows.at(-1);
	const plotHeight = last ? last.top + last.height : 0;
	const both = plotHeight > TALL;
	const top = words.height + WORD_GAP;
	const key = words.key ? KEY_GAP + words.key.height : 0;
	const bottom = (both ? top : 0) + key;
	return {
		width,
		height: top + plotHeight + bottom,
		plotWidth,
		plotHeight,
		padding: { left, right, top, bottom },
		x: scalePoint(levels, [0, plotWidth]),
		words,
		both,
		rows,
		remarks
	};
}

interface Columns {
	readonly left: number;
	readonly right: number;
	readonly names: NameStyle;
	readonly remarks: GapFrame['remarks'];
}

/** Divides the width: names, lines and words on them side by side, or else all above each other. */
function placeColumns(set: SkillSet, width: number): Columns {
	const { levels } = set.scale;
	const ends = overhang(levels);
	const remarksWidth = max(set.skills, (skill) => widthOfRemarks(set, skill)) ?? 0;
	const namesWidth = widthOfNames(set, NAME_SHARE * width);
	const left = Math.max(ends.left, namesWidth + SIDE_GAP);
	const right = Math.max(ends.right, SIDE_GAP + remarksWidth);
	if (width - left - right >= LEAST_STEP * (levels.length - 1))
		return {
			left,
			right,
			names: { at: 'beside', width: namesWidth },
			remarks: { x: SIDE_GAP, anchor: 'start' }
		};

	const sides = { left: Math.max(ends.left, LEAST_SIDE), right: Math.max(ends.right, LEAST_SIDE) };
	return {
		...sides,
		names: { at: 'above', width: width - remarksWidth - SIDE_GAP },
		remarks: { x: sides.right, anchor: 'end' }
	};
}

function widthOfNames({ skills }: SkillSet, most: number): number {
	const lines = skills.flatMap((skill) => wrapText(skill, most, NAME_SIZE, 400, Infinity));
	return Math.ceil(max(lines, (line) => textWidth(line, NAME_SIZE, 400)) ?? 0);
}

function widthOfRemarks(set: SkillSet, skill: string): number {
	const apart = textWidth(apartWords(set, skill) ?? '', APART_SIZE, 400);
	const unrated = unratedRoles(set, skill);
	return Math.ceil(Math.max(apart, unrated ? remarkWidth(unrated.length) : 0));
}
