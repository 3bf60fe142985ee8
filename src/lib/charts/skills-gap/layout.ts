import { extent, max, range } from 'd3';
import { ranksOf } from '$lib/skills/skill-gap';
import type { SkillSet } from '$lib/skills/skills';
import { MARKER_RADIUS, RING_RADIUS } from '../parts/role-looks';

/** A role's mark on the line of a skill. Pixels. */
export interface GapMarker {
	readonly role: string;
	/** Along the line. */
	readonly x: number;
	/** Above or below the line's middle: markers that fall on one point stand on top of each other. */
	readonly dy: number;
	/** Whether the level is the one that the job cannot be done without. */
	readonly ringed: boolean;
}

/** The marks of one skill. */
export interface GapLine {
	readonly markers: readonly GapMarker[];
	/** From the lowest marker to the highest; `undefined` where they are at one place. */
	readonly bar: { readonly from: number; readonly to: number } | undefined;
}

/** Between the edges of markers that stand on top of each other. */
const MARKER_GAP = 3;

/** Places a skill's ratings along its line. `x` turns a level into pixels. */
export function placeLine(
	set: SkillSet,
	skill: string,
	x: (level: string) => number | undefined
): GapLine {
	const ranks = ranksOf(set, skill);
	const markers = set.profiles.flatMap(({ role, levels }, i): GapMarker[] => {
		const level = levels.get(skill);
		const at = ranks[i];
		if (level === undefined || at === undefined) return [];

		const peers = range(ranks.length).filter((other) => ranks[other] === at);
		const ringed = level === set.scale.mandatory;
		const dy = (peers.indexOf(i) - (peers.length - 1) / 2) * markerSize(ringed);
		return [{ role, x: x(level) ?? 0, dy, ringed }];
	});
	const [from = 0, to = 0] = extent(markers, (marker) => marker.x);
	return { markers, bar: from < to ? { from, to } : undefined };
}

/** How far the markers of a skill reach above and below the middle of its line. */
export function reachOf(set: SkillSet, skill: string): number {
	const line = placeLine(set, skill, () => 0);
	return max(line.markers, ({ dy, ringed }) => dy + markerSize(ringed) / 2) ?? 0;
}

function markerSize(ringed: boolean): number {
	return 2 * (ringed ? RING_RADIUS : MARKER_RADIUS) + MARKER_GAP;
}
