import type { SkillSet } from '$lib/skills/skills';
import { round } from '../parts/chart-style';
import { listLevels, type KeyText } from '../parts/level-key';
import { LINE, RISE, TEXT_SIZE } from '../parts/lines';
import { unratedRoles } from '../parts/not-rated';
import { wrapText } from '../parts/text-width';
import type { Remark } from './labels';

/** A row of the key: the number at a spoke's end, and the skill it stands for. */
export interface KeyRow {
	readonly number: string;
	readonly lines: readonly string[];
	/** Left edge of the name. */
	readonly x: number;
	/** Baseline of the first line. */
	readonly y: number;
	readonly remark: Remark | undefined;
}

/** What stands beneath a radar whose words have no room in it. Pixels from the key's upper left corner. */
export interface RadarKey {
	readonly rows: readonly KeyRow[];
	/** Which letter stands for which level. */
	readonly levels: readonly KeyText[];
	readonly height: number;
}

/** From a number's right edge to the name behind it. */
export const NUMBER_GAP = 8;
const NAME_X = 26;
const ROW_GAP = 5;
const BLOCK_GAP = 12;
const COLUMN_GAP = 24;
const LEAST_COLUMN = 240;

/** Explains what a radar abbreviates: its levels, its skills, both or nothing. */
export function placeKey(
	set: SkillSet,
	width: number,
	abbreviates: { readonly levels: boolean; readonly skills: boolean }
): RadarKey {
	const levels = abbreviates.levels
		? listLevels('Levels, from the centre:', set.scale.levels, width)
		: { texts: [], height: 0 };
	if (!abbreviates.skills) return { rows: [], levels: levels.texts, height: levels.height };

	const top = levels.height === 0 ? 0 : levels.height + BLOCK_GAP;
	const columns = Math.max(1, Math.floor((width + COLUMN_GAP) / (LEAST_COLUMN + COLUMN_GAP)));
	const pitch = (width + COLUMN_GAP) / columns;
	const perColumn = Math.ceil(set.skills.length / columns);
	const ends = Array.from({ length: columns }, () => top);
	const rows = set.skills.map((skill, place) => {
		const column = Math.floor(place / perColumn);
		const y = ends[column] ?? top;
		const row = placeRow(set, skill, place, round(column * pitch), y, pitch - COLUMN_GAP);
		ends[column] = y + LINE * (row.lines.length + (row.remark ? 1 : 0)) + ROW_GAP;
		return row;
	});
	return { rows, levels: levels.texts, height: Math.max(...ends) };
}

function placeRow(
	set: SkillSet,
	skill: string,
	place: number,
	left: number,
	top: number,
	width: number
): KeyRow {
	const x = left + NAME_X;
	const lines = wrapText(skill, width - NAME_X, TEXT_SIZE, 400, Infinity);
	const roles = unratedRoles(set, skill);
	return {
		number: String(place + 1),
		lines,
		x,
		y: baseline(top),
		remark: roles && { roles, x, y: baseline(top + LINE * lines.length) }
	};
}

function baseline(top: number): number {
	return top + LINE / 2 + RISE;
}
