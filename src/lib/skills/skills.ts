/**
 * The words for how much of a skill a role requires, from least to most. The order is known, the
 * distances are not: a position on the scale is a rank, never an amount.
 */
export interface IntensityScale {
	readonly levels: readonly string[];
	/** The level that says "not at all", where the scale has one. It is a rating, unlike a skill not rated. */
	readonly zero: string | undefined;
	/** The level that says "the job cannot be done without it", where the scale has one. */
	readonly mandatory: string | undefined;
}

/** A file's column of more different words holds no levels, and more rings than these nobody tells apart. */
export const MOST_LEVELS = 24;

/** What one role requires: the level of each skill that was rated. A skill that was not rated is not in the map. */
export interface SkillProfile {
	readonly role: string;
	readonly levels: ReadonlyMap<string, string>;
}

/** Every skill of a dataset, in the file's order, and what each role requires of it. */
export interface SkillSet {
	readonly skills: readonly string[];
	readonly scale: IntensityScale;
	readonly profiles: readonly SkillProfile[];
}

/** Rank of a level on its scale: 0 for the scale's zero, then 1 for the least. `undefined` for a skill that was not rated. */
export function rank(scale: IntensityScale, level: string | undefined): number | undefined {
	if (level === undefined) return undefined;
	const index = scale.levels.indexOf(level);
	if (index === -1) return undefined;
	return scale.zero === undefined ? index + 1 : index;
}

/** The highest rank on the scale: how many rings a radar has. */
export function topRank(scale: IntensityScale): number {
	return scale.zero === undefined ? scale.levels.length : scale.levels.length - 1;
}
