import { group } from 'd3';
import { comparisonSentences } from './comparison-sentences';
import { listOrNothing, MOST_NAMES, toNameList } from './name-list';
import { rolesWithoutRating } from './skill-gap';
import { toSkills } from './skill-words';
import { rank, type SkillSet } from './skills';

/**
 * What the roles of a set require, in sentences computed from their ratings: who requires more of what,
 * what is the same for all, and where a rating is missing. True for any number of roles and of ratings.
 */
export function skillSentences(set: SkillSet): string[] {
	const { skills, profiles } = set;
	if (profiles.length === 0) return ['No role with known skills is chosen.'];
	if (skills.every((skill) => rolesWithoutRating(set, skill).length === profiles.length))
		return ['No skill is rated.'];

	const missing = skills.filter((skill) => rolesWithoutRating(set, skill).length > 0);
	const rated = skills.filter((skill) => !missing.includes(skill));
	return [
		...(profiles.length === 1 ? highestLevels(set, rated) : comparisonSentences(set, rated)),
		...missingRatings(set, missing)
	];
}

/** What one role requires most of, and what comes next. */
function highestLevels({ skills, scale, profiles }: SkillSet, rated: readonly string[]): string[] {
	const { role, levels } = profiles[0]!;
	const byRank = [...group(rated, (skill) => rank(scale, levels.get(skill)) ?? 0)];
	const [most, next] = byRank.toSorted(([a], [b]) => b - a).map(([, names]) => names);
	const at = (names: readonly string[]) => `at “${levels.get(names[0]!) ?? ''}”`;
	if (!most) return [];
	if (most.length === skills.length)
		return [
			`For ${role}, ${skills.length === 1 ? most[0]! : `all ${skills.length} skills`} ${verb(most, 'stand')} ${at(most)}.`
		];

	const sentences = [
		`For ${role}, ${nameOrCount(most)} ${verb(most, 'stand')} highest of the ${skills.length} skills, ${at(most)}.`
	];
	if (next) sentences.push(`Next, ${at(next)}, ${verb(next, 'come')} ${nameOrCount(next)}.`);
	return sentences;
}

function missingRatings({ profiles }: SkillSet, missing: readonly string[]): string[] {
	if (missing.length === 0) return [];
	const count = toSkills(missing.length);
	return profiles.length === 1
		? [`${count} ${missing.length === 1 ? 'is' : 'are'} not rated${listOrNothing(missing)}.`]
		: [`For ${count} a rating is missing${listOrNothing(missing)}.`];
}

function nameOrCount(skills: readonly string[]): string {
	return skills.length > MOST_NAMES ? toSkills(skills.length) : toNameList(skills);
}

/** The verb in the third person, for one skill or several. */
function verb(skills: readonly string[], word: string): string {
	return skills.length === 1 ? `${word}s` : word;
}
