import { max, min } from 'd3';
import { listOrNothing, MOST_NAMES, toNameList } from './name-list';
import { levelsApart, ranksOf } from './skill-gap';
import { toLevels } from './skill-words';
import type { SkillProfile, SkillSet } from './skills';

/** How two or more roles differ, and what they share. `rated` are the skills rated for every one of them. */
export function comparisonSentences(set: SkillSet, rated: readonly string[]): string[] {
	const roles = set.profiles.map(({ role }) => role);
	const two = roles.length === 2;
	if (rated.length === 0)
		return [`No skill is rated for ${two ? 'both' : 'all of'} ${toNameList(roles)}.`];

	const same = rated.filter((skill) => levelsApart(set, skill) === 0);
	if (same.length === rated.length)
		return [`${toNameList(roles)} require the same level of ${outOf(same, set)}.`];

	const differences = two ? twoRoles(set, rated) : [...severalRoles(set, rated), widestGap(set)];
	if (same.length === 0) return differences;
	const all = two ? 'Both' : `All ${roles.length}`;
	return [...differences, `${all} require the same level of ${same.length}${listOrNothing(same)}.`];
}

/** For each of two roles, how many skills it requires more of, and where it is furthest ahead. */
function twoRoles(set: SkillSet, rated: readonly string[]): string[] {
	return leads(set, rated).map(({ role, skills }, i) => {
		const count = i === 0 ? outOf(skills, set) : skills.length;
		return `${role} requires more of ${count}${furthest(set, role, skills)}.`;
	});
}

/** Where a role is furthest ahead of another: `, most of all SQL: “heavy” against “light”, 4 levels apart`. */
function furthest(set: SkillSet, role: string, skills: readonly string[]): string {
	const { widest, names } = widestIn(set, skills);
	const all = names.length === skills.length;
	if (names.length > MOST_NAMES) return `, by ${all ? '' : 'up to '}${toLevels(widest)}`;

	const own = set.profiles.find((profile) => profile.role === role)!;
	const other = set.profiles.find((profile) => profile.role !== role)!;
	const pairs = names.map((skill) => `${quoted(own, skill)} against ${quoted(other, skill)}`);
	// Gaps of one width may lie between different levels: then no one pair of levels is true of all.
	const levels = new Set(pairs).size === 1 ? `${pairs[0]!}, ` : '';
	return `, ${all ? '' : 'most of all '}${toNameList(names)}: ${levels}${toLevels(widest)} apart`;
}

/** Which of several roles require more than any other, and of how many skills. */
function severalRoles(set: SkillSet, rated: readonly string[]): string[] {
	const parts = leads(set, rated).map(({ role, skills }, i) =>
		i === 0 ? `${role} requires the most of ${outOf(skills, set)}` : `${role} of ${skills.length}`
	);
	return parts.length === 0 ? [] : [`${toNameList(parts)}.`];
}

function widestGap(set: SkillSet): string {
	const { widest, names } = widestIn(set, set.skills);
	if (names.length > MOST_NAMES)
		return `The widest gap is ${toLevels(widest)}, in ${names.length} skills.`;
	if (names.length > 1)
		return `The widest gaps are in ${toNameList(names)}: ${toLevels(widest)} each.`;

	const skill = names[0]!;
	const ranks = ranksOf(set, skill);
	const holders = (wanted: number | undefined) => {
		const profiles = set.profiles.filter((_, i) => ranks[i] === wanted);
		return `${quoted(profiles[0]!, skill)} for ${toNameList(profiles.map(({ role }) => role))}`;
	};
	return `The widest gap is in ${skill}: ${holders(max(ranks, (at) => at))} against ${holders(min(ranks, (at) => at))}, ${toLevels(widest)} apart.`;
}

/** For each role that is alone at the head of any skills, those skills. */
function leads(set: SkillSet, rated: readonly string[]) {
	return set.profiles
		.map(({ role }, i) => ({
			role,
			skills: rated.filter((skill) => isAhead(i, ranksOf(set, skill)))
		}))
		.filter(({ skills }) => skills.length > 0);
}

function isAhead(index: number, ranks: readonly (number | undefined)[]): boolean {
	const own = ranks[index] ?? 0;
	return ranks.every((other, i) => i === index || (other !== undefined && other < own));
}

/** The largest difference among these skills, and which of them have it. */
function widestIn(set: SkillSet, skills: readonly string[]) {
	const widest = max(skills, (skill) => levelsApart(set, skill)) ?? 0;
	return { widest, names: skills.filter((skill) => levelsApart(set, skill) === widest) };
}

function quoted(profile: SkillProfile, skill: string): string {
	return `“${profile.levels.get(skill) ?? ''}”`;
}

/** How many skills of the whole set these are. */
function outOf(skills: readonly string[], set: SkillSet): string {
	const total = set.skills.length;
	if (total === 1) return 'the only skill';
	return skills.length === total
		? `all ${total} skills`
		: `${skills.length} of the ${total} skills`;
}
