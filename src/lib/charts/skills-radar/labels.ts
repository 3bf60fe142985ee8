import { max } from 'd3';
import type { SkillSet } from '$lib/skills/skills';
import { round } from '../parts/chart-style';
import { remarkWidth, unratedRoles } from '../parts/not-rated';
import { LINE, RISE, TEXT_SIZE, wrapsWhole } from '../parts/lines';
import { textWidth, wrapText } from '../parts/text-width';
import { LABEL_GAP, NUMBER_DISTANCE } from './sizes';
import { toPoint, type SpokeAngles } from './spokes';

/** The words "not rated" below a skill's name: of which roles they are true, and where they begin. */
export interface Remark {
	readonly roles: readonly string[];
	readonly x: number;
	/** Baseline. */
	readonly y: number;
}

/** A skill's name at the end of its spoke, or the number that stands for it. Pixels from the centre. */
export interface SpokeLabel {
	readonly lines: readonly string[];
	readonly anchor: 'start' | 'middle' | 'end';
	readonly x: number;
	/** Baseline of the first line. */
	readonly y: number;
	readonly remark: Remark | undefined;
	/** Upper and lower edge. */
	readonly top: number;
	readonly bottom: number;
}

/** A name of more lines is easier to read in a key. */
const MOST_LINES = 4;
const WIDEST = 180;
/** From one number around the rings to the next, at least: two digits, and air. */
const NUMBER_ROOM = 20;
/** Spokes this near to the vertical carry their labels centred. */
const UPRIGHT = 0.2;

/** Names around the rings; `undefined` where they do not stand whole and clear of each other. */
export function nameSpokes(
	set: SkillSet,
	angles: SpokeAngles,
	radius: number,
	width: number
): SpokeLabel[] | undefined {
	const labels: SpokeLabel[] = [];
	for (const [place, skill] of set.skills.entries()) {
		const angle = angles(place) ?? 0;
		const room = Math.min(WIDEST, width / 2 - Math.abs(toPoint(angle, radius + LABEL_GAP).x));
		const lines = wrapText(skill, room, TEXT_SIZE, 400, Infinity);
		const label = placeLabel(lines, unratedRoles(set, skill), angle, radius);
		if (lines.length > MOST_LINES || !wrapsWhole(skill, room, TEXT_SIZE)) return undefined;
		if (labels.some((other) => overlap(label, other))) return undefined;
		labels.push(label);
	}
	return labels;
}

/** Numbers around the rings, for a key beneath. Where they would touch, only every second, third, … stands there. */
export function numberSpokes(set: SkillSet, angles: SpokeAngles, radius: number): SpokeLabel[] {
	const distance = radius + NUMBER_DISTANCE;
	const every = Math.ceil(NUMBER_ROOM / (distance * angles.step()));
	return set.skills.map((_, place) => {
		const { x, y } = toPoint(angles(place) ?? 0, distance);
		return {
			lines: place % every === 0 ? [String(place + 1)] : [],
			anchor: 'middle',
			x: round(x),
			y: round(y + RISE),
			remark: undefined,
			top: round(y - LINE / 2),
			bottom: round(y + LINE / 2)
		};
	});
}

/** Puts a block of lines beside the end of a spoke: above it at 12 o'clock, below at 6, level with it between. */
function placeLabel(
	lines: readonly string[],
	unrated: readonly string[] | undefined,
	angle: number,
	radius: number
): SpokeLabel {
	const { x, y } = toPoint(angle, radius + LABEL_GAP);
	const across = Math.sin(angle);
	const anchor = Math.abs(across) < UPRIGHT ? 'middle' : across > 0 ? 'start' : 'end';
	const height = LINE * (lines.length + (unrated ? 1 : 0));
	const top = y - (height / 2) * (1 + Math.cos(angle));
	const remark = unrated && {
		roles: unrated,
		x: round(x - remarkWidth(unrated.length) * SHARES[anchor]),
		y: round(top + LINE * lines.length + LINE / 2 + RISE)
	};
	return {
		lines,
		anchor,
		x: round(x),
		y: round(top + LINE / 2 + RISE),
		remark,
		top: round(top),
		bottom: round(top + height)
	};
}

/** Which part of a text stands left of its anchor. */
const SHARES = { start: 0, middle: 0.5, end: 1 };

function overlap(one: SpokeLabel, other: SpokeLabel): boolean {
	const [a, b] = [sides(one), sides(other)];
	return one.top < other.bottom && other.top < one.bottom && a.left < b.right && b.left < a.right;
}

function sides({ lines, anchor, x, remark }: SpokeLabel) {
	const widest = max(lines, (line) => textWidth(line, TEXT_SIZE, 400)) ?? 0;
	const width = Math.max(widest, remark ? remarkWidth(remark.roles.length) : 0);
	const left = x - width * SHARES[anchor];
	return { left, right: left + width };
}
