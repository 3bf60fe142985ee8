import { rank, type SkillSet } from './skills';

/**
 * How readers rate themselves: the level of each skill that they rated, in the words of the dataset's own
 * scale. A skill that they did not rate is not in the map, which is not the same as rated zero.
 */
export type SelfRating = ReadonlyMap<string, string>;

/** What of these ratings can be read by the set: a skill or level that it does not know counts as not rated. */
export function toSelfRating({ skills, scale }: SkillSet, ratings: SelfRating): SelfRating {
	const known = skills.flatMap((skill) => {
		const level = ratings.get(skill);
		return level === undefined || rank(scale, level) === undefined ? [] : [[skill, level] as const];
	});
	return new Map(known);
}
