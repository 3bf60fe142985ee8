import { apartWords } from '$lib/skills/skill-words';
import type { SkillSet } from '$lib/skills/skills';
import { unratedRoles } from '../parts/not-rated';
import { wrapText } from '../parts/text-width';
import { reachOf } from './layout';

/** A skill's name, its line and what is said of it. Pixels from the top of the plot. */
export interface GapRow {
	readonly skill: string;
	/** The name, and the baseline of its first line. */
	readonly lines: readonly string[];
	readonly nameY: number;
	/** How far apart the roles are. */
	readonly apart: { readonly text: string; readonly y: number } | undefined;
	/** The roles that were not rated; none is named where it is true of all. */
	readonly remark: { readonly roles: readonly string[]; readonly y: number } | undefined;
	/** The whole row: what the pointer may hit. */
	readonly top: number;
	readonly height: number;
	/** Middle of the line, and how far the level marks reach above and below it. */
	readonly y: number;
	readonly reach: number;
}

/** Names stand above their lines or beside them, wrapped to a width. */
export interface NameStyle {
	readonly at: 'above' | 'beside';
	readonly width: number;
}

/** Font size of the names in pixels, and from one line of them to the next. */
export const NAME_SIZE = 14;
export const NAME_LINE = 17;
/** From the middle of a line of text to its baseline. */
const RISE = 5;
const REMARK_LINE = 17;
const LEAST_REACH = 11;
const ROW_GAP = { above: 14, beside: 10 };

/** Stacks the skills of a set below each other, each row as high as what stands in it, or may stand in it of a reader's rating. */
export function stackRows(set: SkillSet, names: NameStyle, withReader: boolean): GapRow[] {
	let top = 0;
	return set.skills.map((skill) => {
		const row = placeRow(set, skill, names, reachOf(set, skill, withReader), top);
		top += row.height;
		return row;
	});
}

function placeRow(
	set: SkillSet,
	skill: string,
	{ at, width }: NameStyle,
	markers: number,
	top: number
): GapRow {
	const lines = wrapText(skill, width, NAME_SIZE, 400, Infinity);
	const text = apartWords(set, skill);
	const roles = unratedRoles(set, skill);
	const reach = Math.max(LEAST_REACH, markers);
	const nameHeight = lines.length * NAME_LINE;
	const remarkHeight = REMARK_LINE * ((text ? 1 : 0) + (roles ? 1 : 0));
	const words = Math.max(nameHeight, remarkHeight);
	const height = ROW_GAP[at] + (at === 'above' ? words + 2 * reach : Math.max(words, 2 * reach));

	// Beside the line, words are centred on it; above, they begin at the row's upper edge.
	const middle = top + height / 2;
	const y = at === 'above' ? top + height - ROW_GAP.above / 2 - reach : middle;
	const start = (block: number) => (at === 'above' ? top + ROW_GAP.above / 2 : middle - block / 2);
	const remarkY = start(remarkHeight) + REMARK_LINE / 2 + RISE;
	return {
		skill,
		lines,
		nameY: start(nameHeight) + NAME_LINE / 2 + RISE,
		apart: text === undefined ? undefined : { text, y: remarkY },
		remark: roles && { roles, y: remarkY + (text === undefined ? 0 : REMARK_LINE) },
		top,
		height,
		y,
		reach: at === 'above' ? reach : height / 2
	};
}
