import { NOT_RATED } from '$lib/skills/skill-words';
import { textWidth } from './text-width';

/** The remark that some or all roles were not rated in a skill, in pixels. */
export const REMARK_SIZE = 12;
/** From one role's marker to the next, and from the last to the words. */
export const REMARK_STEP = 14;

/** Width of the remark behind this many roles' markers. */
export function remarkWidth(markers: number): number {
	return markers * REMARK_STEP + textWidth(NOT_RATED, REMARK_SIZE, 400);
}

/** The roles whose markers stand before the remark: none where it is true of every role. */
export function remarkRoles(missing: readonly string[], shown: readonly string[]): readonly string[] {
	return missing.length === shown.length ? [] : missing;
}
