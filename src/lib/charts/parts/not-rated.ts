import { rolesWithoutRating } from '$lib/skills/skill-gap';
import { NOT_RATED } from '$lib/skills/skill-words';
import type { SkillSet } from '$lib/skills/skills';
import { round } from './chart-style';
import { textWidth } from './text-width';

/** Font size of the words "not rated", in pixels. */
export const REMARK_SIZE = 12;
/** From one role's marker to the next before the words, and from the last to the words. */
export const REMARK_STEP = 14;

/** The roles whose markers stand before "not rated": none where it is true of all, `undefined` where of none. */
export function unratedRoles(set: SkillSet, skill: string): readonly string[] | undefined {
	const unrated = rolesWithoutRating(set, skill);
	if (unrated.length === 0) return undefined;
	return unrated.length === set.profiles.length ? [] : unrated;
}

/** Width of the words "not rated" behind this many markers, in pixels. */
export function remarkWidth(markers: number): number {
	return round(markers * REMARK_STEP + textWidth(NOT_RATED, REMARK_SIZE, 400));
}
