import { extent } from 'd3';
import { rank, type SkillSet } from './skills';

/** The ranks that a skill has for the roles of a set, a role each. `undefined` for a role without a rating. */
export function ranksOf({ scale, profiles }: SkillSet, skill: string): (number | undefined)[] {
	return profiles.map(({ levels }) => rank(scale, levels.get(skill)));
}

/**
 * How many levels lie between the role that requires most of a skill and the one that requires least.
 * It counts steps of the scale and is no amount. `undefined` where fewer than two roles are rated.
 */
export function levelsApart(set: SkillSet, skill: string): number | undefined {
	const ranks = ranksOf(set, skill).filter((rated) => rated !== undefined);
	const [least, most] = extent(ranks);
	return ranks.length < 2 || least === undefined ? undefined : most - least;
}

/** The roles of a set for which a skill was not rated. */
export function rolesWithoutRating(set: SkillSet, skill: string): string[] {
	const ranks = ranksOf(set, skill);
	return set.profiles.flatMap(({ role }, i) => (ranks[i] === undefined ? role : []));
}
