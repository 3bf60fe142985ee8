import { extent, max, range } from 'd3';
import { rank, type SkillSet } from '$lib/skills/skills';
import { MARKER_RADIUS, RING_RADIUS } from '../parts/role-looks';

/** A role's or the reader's mark on the line of a skill. Pixels. */
export interface GapMarker {
	/** `undefined` for the reader. */
	readonly role: string | undefined;
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
	/** From the lowest marker of a role to the highest; `undefined` where they are at one place. */
	readonly bar: { readonly from: number; readonly to: number } | undefined;
}

/** Between the edges of markers that stand on top of each other. */
const MARKER_GAP = 3;

/**
 * Places a skill's ratings along its line, and the reader's own level below them. `x` turns a level into
 * pixels. A ring says what a job requires, so the reader's marker has none.
 */
export function placeLine(
	{ profiles, scale }: SkillSet,
	skill: string,
	x: (level: string) => number | undefined,
	own?: string
): GapLine {
	const rated: readonly { role: string | undefined; level: string | undefined }[] = [
		...profiles.map(({ role, levels }) => ({ role, level: levels.get(skill) })),
		{ role: undefined, level: own }
	];
	const ranks = rated.map(({ level }) => rank(scale, level));
	const markers = rated.flatMap(({ role, level }, i): GapMarker[] => {
		if (level === undefined || ranks[i] === undefined) return [];

		const peers = range(ranks.length).filter((other) => ranks[other] === ranks[i]);
		const isMandatory = level === scale.mandatory;
		const dy = (peers.indexOf(i) - (peers.length - 1) / 2) * markerSize(isMandatory);
		return [{ role, x: x(level) ?? 0, dy, ringed: isMandatory && role !== undefined }];
	});
	const ofRoles = markers.filter(({ role }) => role !== undefined);
	const [from = 0, to = 0] = extent(ofRoles, (marker) => marker.x);
	return { markers, bar: from < to ? { from, to } : undefined };
}

/**
 * How far the markers of a skill reach above and below the middle of its line. With the reader's there is
 * room for it at any level, so that rating anew moves no row.
 */
export function reachOf(set: SkillSet, skill: string, withReader = false): number {
	const lines = (withReader ? set.scale.levels : [undefined]).map((own) =>
		placeLine(set, skill, () => 0, own)
	);
	const reaches = lines.flatMap(({ markers }) =>
		markers.map(({ dy, ringed }) => Math.abs(dy) + markerSize(ringed) / 2)
	);
	return max(reaches) ?? 0;
}

function markerSize(ringed: boolean): number {
	return 2 * (ringed ? RING_RADIUS : MARKER_RADIUS) + MARKER_GAP;
}
