import { levelsApart } from './skill-gap';
import type { SelfRating } from './self-rating';
import { rank, type SkillSet } from './skills';

/** What stands in the place of a level where none was given. It is not the scale's zero. */
export const NOT_RATED = 'not rated';

/** What stands in the place of a role's name where the reader's own level is meant. */
export const READER = 'You';

/** What every chart of skills must say of its scale. */
export const ORDINAL_NOTE =
	'The levels have an order but no measured distances: a step further is more, not a known amount more.';

/** A role's level of a skill as words. A level outside the scale counts as none. */
export function levelWords({ scale }: SkillSet, level: string | undefined): string {
	return level === undefined || rank(scale, level) === undefined ? NOT_RATED : level;
}

/** How far apart the roles are, such as "2 levels apart". `undefined` where there are not two to compare. */
export function apartWords(set: SkillSet, skill: string): string | undefined {
	const apart = levelsApart(set, skill);
	if (apart === undefined) return undefined;
	return apart === 0 ? 'same level' : `${toLevels(apart)} apart`;
}

/** Every role's level of a skill in one sentence, as a screen reader should say it, and the reader's where readers rated themselves. */
export function describeSkill(set: SkillSet, skill: string, rating?: SelfRating): string {
	const levels = set.profiles.map(
		({ role, levels }) => `${role} ${levelWords(set, levels.get(skill))}`
	);
	const apart = apartWords(set, skill);
	const words = `${skill}: ${[...levels, ...(apart === undefined ? [] : [apart])].join(', ')}.`;
	return rating ? `${words} ${READER}: ${levelWords(set, rating.get(skill))}.` : words;
}

/** A number of skills. */
export function toSkills(count: number): string {
	return count === 1 ? '1 skill' : `${count} skills`;
}

/** A number of steps on the scale. */
export function toLevels(count: number): string {
	return count === 1 ? '1 level' : `${count} levels`;
}
