import { descending } from 'd3';
import { levelsApart } from './skill-gap';
import type { SkillSet } from './skills';

export const SKILL_SORTS = ['file', 'difference'] as const;
export type SkillSort = (typeof SKILL_SORTS)[number];

/** The order in force, in words for the reader. Where no two roles can be compared, nothing is sorted by how they differ. */
export function skillOrderWords(set: SkillSet, sort: SkillSort): string {
	const isSorted =
		sort === 'difference' && set.skills.some((skill) => levelsApart(set, skill) !== undefined);
	return isSorted
		? 'Skills by difference between the roles, the largest first'
		: 'Skills in the order of the file';
}

/** The set with its skills in order. What cannot be compared comes last; what is equal keeps the file's order. */
export function sortSkills(set: SkillSet, sort: SkillSort): SkillSet {
	if (sort === 'file') return set;
	const apart = new Map(set.skills.map((skill) => [skill, levelsApart(set, skill) ?? -1]));
	return {
		...set,
		skills: set.skills.toSorted((a, b) => descending(apart.get(a), apart.get(b)))
	};
}
