import type { JsonValue } from '$lib/datasets/json-value';
import {
	MOST_LEVELS,
	type IntensityScale,
	type SkillProfile,
	type SkillSet
} from '$lib/skills/skills';
import { demandOnce, pick, readName, readNames } from './unpack-names';

const ROLES = 'a list of roles, none of them twice, where there are skills';
const RATINGS = 'a list of pairs, one for a skill';
const RATING = 'a skill and its level';

/** The skills of a link. */
export function readSkills(value: JsonValue): SkillSet {
	const skills = readNames(value.at('skills'));
	const scale = readScale(value);
	// A file of which no row could be read has neither skills nor roles.
	const items = value.at('profiles').items(ROLES, skills.length > 0 ? 1 : 0);
	if (skills.length === 0 && items.length > 0) value.at('profiles').report(ROLES);
	const profiles = items.map((profile) => readProfile(profile, skills, scale));
	demandOnce(
		value.at('profiles'),
		profiles.map(({ role }) => role),
		ROLES
	);
	return { skills, scale, profiles };
}

function readScale(value: JsonValue): IntensityScale {
	const levels = readNames(value.at('levels'));
	if (levels.length > MOST_LEVELS) value.at('levels').report(`up to ${MOST_LEVELS} levels`);
	return {
		levels,
		zero: value.at('zero').optionalText('the lowest level', (text) => text === levels[0]),
		mandatory: value
			.at('mandatory')
			.optionalText('one of the levels', (text) => levels.includes(text))
	};
}

function readProfile(
	value: JsonValue,
	skills: readonly string[],
	{ levels }: IntensityScale
): SkillProfile {
	const pairs = value.at('levels').items(RATINGS);
	const ratings = pairs.map((pair) => readRating(pair, skills, levels));
	demandOnce(
		value.at('levels'),
		ratings.map(([skill]) => skill),
		RATINGS
	);
	return { role: readName(value.at('role')), levels: new Map(ratings) };
}

function readRating(
	pair: JsonValue,
	skills: readonly string[],
	levels: readonly string[]
): readonly [skill: string, level: string] {
	const [skill = pair, level = pair, ...more] = pair.items(RATING, 2);
	if (more.length > 0) pair.report(RATING);
	return [pick(skills, skill), pick(levels, level)];
}
