import { ranksOf } from '$lib/skills/skill-gap';
import type { SelfRating } from '$lib/skills/self-rating';
import { rank, type SkillProfile, type SkillSet } from '$lib/skills/skills';
import { round } from '../parts/chart-style';
import { MARKER_RADIUS, RING_RADIUS } from '../parts/role-looks';
import { polyline } from '../parts/polyline';
import { toPoint } from './spokes';

/** Where a skill's spoke points, by its place in the order, and how far out a rank stands on it. */
export interface RadarScales {
	readonly angle: (place: number) => number | undefined;
	readonly radius: (rank: number) => number;
}

/** A role's or the reader's line from spoke to spoke. Pixels from the centre. */
export interface Outline {
	/** SVG path, in several pieces where a rating is missing between them. */
	readonly path: string;
	/** Whether the line comes back to where it began: only then does it enclose anything to fill. */
	readonly closed: boolean;
}

/** A role's or the reader's mark on a spoke. Pixels from the centre. */
export interface RadarMarker {
	/** `undefined` for the reader. */
	readonly role: string | undefined;
	/** Place of the skill in the order. */
	readonly place: number;
	readonly x: number;
	readonly y: number;
	/** Whether the level is the one that the job cannot be done without. */
	readonly ringed: boolean;
}

/** Between the edges of markers that stand side by side. */
const MARKER_GAP = 3;

/** Straight lines between the rated spokes of a role, or of the reader. A spoke without a rating interrupts the line. */
export function outlineProfile(
	{ skills, scale }: SkillSet,
	{ levels }: Pick<SkillProfile, 'levels'>,
	{ angle, radius }: RadarScales
): Outline {
	const spokes = skills.map((skill, place) => ({ place, at: rank(scale, levels.get(skill)) }));
	const gap = spokes.findIndex(({ at }) => at === undefined);
	const closed = gap === -1 && spokes.length > 2;
	// Begun behind a gap, the line needs no seam at 12 o'clock.
	const ordered = gap === -1 ? spokes : [...spokes.slice(gap), ...spokes.slice(0, gap)];
	const points = ordered.map(({ place, at }) =>
		at === undefined ? undefined : toPoint(angle(place) ?? 0, radius(at))
	);
	return { path: polyline(points, closed), closed };
}

/**
 * A marker for every rating, the reader's last. Those that fall on one point stand side by side, across the
 * spoke. A ring says what a job requires, so the reader's marker has none.
 */
export function placeMarkers(
	set: SkillSet,
	{ angle, radius }: RadarScales,
	rating?: SelfRating
): RadarMarker[] {
	const { skills, scale, profiles } = set;
	const roles = [...profiles.map(({ role }) => role), ...(rating ? [undefined] : [])];
	const ratedBy = (skill: string) => [...ranksOf(set, skill), rank(scale, rating?.get(skill))];
	const mandatory = rank(scale, scale.mandatory);
	// All spokes meet in the centre, so there a role's ratings of zero are one mark.
	const centred = roles.filter((_, i) => skills.some((skill) => ratedBy(skill)[i] === 0));

	return skills.flatMap((skill, place) => {
		const ranks = ratedBy(skill);
		return roles.flatMap((role, i): RadarMarker[] => {
			const at = ranks[i];
			if (at === undefined) return [];

			const peers = at === 0 ? centred : roles.filter((_, j) => ranks[j] === at);
			const ringed = role !== undefined && at === mandatory;
			const size = 2 * (at === mandatory ? RING_RADIUS : MARKER_RADIUS) + MARKER_GAP;
			const aside = (peers.indexOf(role) - (peers.length - 1) / 2) * size;
			const direction = at === 0 ? 0 : (angle(place) ?? 0);
			const { x, y } = toPoint(direction, radius(at));
			return [
				{
					role,
					place,
					x: round(x + aside * Math.cos(direction)),
					y: round(y + aside * Math.sin(direction)),
					ringed
				}
			];
		});
	});
}
