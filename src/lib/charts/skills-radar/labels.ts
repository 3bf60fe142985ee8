import { rolesWithoutRating } from '$lib/skills/skill-gap';
import type { SkillSet } from '$lib/skills/skills';
import { round } from '../parts/chart-style';
import { remarkRoles, remarkWidth } from '../parts/not-rated';
import { textWidth, wrapText } from '../parts/text-width';
import { LABEL_GAP, LABEL_SIZE, LINE } from './sizes';
import { toPoint, type SpokeAngles } from './spokes';

/** A remark that a skill was not rated: for whom, and its left end and baseline. */
export interface Remark {
	readonly x: number;
	readonly y: number;
	readonly roles: readonly string[];
}

/** A skill's name beside the end of its spoke, or the number that stands for it. Pixels from the centre. */
export interface SpokeLabel {
	readonly lines: readonly string[];
	readonly x: number;
	/** Baseline of the first line. */
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly remark: Remark | undefined;
	readonly box: Box;
}

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A label of more lines says more than fits the eye: a key is easier to read. */
const MOST_LINES = 4;
/** Spokes this near to the vertical carry their label above or below. */
const UPRIGHT = 0.2;
const WIDEST = 180;

/** Names around the rings. `undefined` where they are too long or too many to stand whole beside each other. */
export function labelSpokes(
	set: SkillSet,
	angles: SpokeAngles,
	radius: number,
	width: number
): SpokeLabel[] | undefined {
	const labels = set.skills.map((skill, place) => {
		const { x } = toPoint(angles(place) ?? 0, radius + LABEL_GAP);
		const room = Math.min(WIDEST, width / 2 - Math.abs(x));
		return placeLabel(
			wrapText(skill, room, LABEL_SIZE, 400, MOST_LINES + 1),
			rolesWithoutRating(set, skill),
			set,
			angles(place) ?? 0,
			radius
		);
	});
	const whole = labels.every(({ lines }) => lines.length <= MOST_LINES) && set.skills.every(hasWholeWords);
	return whole && !labels.some((label, i) => labels.slice(i + 1).some((other) => overlap(label.box, other.box)))
		? labels
		: undefined;
}
