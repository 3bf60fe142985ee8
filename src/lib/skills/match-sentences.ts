import { listOrNothing, toNameList } from './name-list';
import type { Raise, RoleMatch } from './role-match';
import type { SelfRating } from './self-rating';
import { toLevels, toSkills } from './skill-words';
import type { SkillSet } from './skills';

/** How many of the skills that a role asks for the reader meets, and which are not rated. */
export function matchSentence(
	{ role, asked, met, unrated }: RoleMatch,
	who: 'You' | 'I' = 'You'
): string {
	const all = asked.length;
	const skills = `${all === 1 ? 'the only skill' : `the ${all} skills`} that ${role} asks for`;
	if (all === 0) return `No skill is known that ${role} asks for.`;
	if (unrated.length === all)
		return `${who} have ${all === 1 ? 'not rated' : 'rated none of'} ${skills}.`;
	if (met.length === all) return `${who} meet ${all === 1 ? '' : 'all of '}${skills}.`;
	if (all === 1) return `${who} do not meet ${skills}.`;

	const count = met.length === 0 ? 'none' : met.length;
	const rest =
		unrated.length === 0 ? '' : `, and have not rated ${unrated.length}${listOrNothing(unrated)}`;
	return `${who} meet ${count} of ${skills}${rest}.`;
}

/** What to raise, the nearest first. Empty where there is nothing. */
export function raiseSentence({ toRaise }: RoleMatch): string {
	const steps = toRaise.map((raise) => `${raise.skill} ${raiseWords(raise)}`);
	return steps.length === 0 ? '' : `To raise, nearest first: ${toNameList(steps)}.`;
}

/** How far one skill is to be raised: `from light to medium (2 levels)`. */
export function raiseWords({ from, to, steps }: Raise): string {
	return `from ${from} to ${to} (${toLevels(steps)})`;
}

/** Every role's count in a few words, to stay in sight or be read aloud while the reader rates. Empty where nothing is rated. */
export function matchSummary(matches: readonly RoleMatch[], rating: SelfRating): string {
	if (rating.size === 0) return '';
	const counts = matches
		.filter(({ asked }) => asked.length > 0)
		.map(({ role, asked, met }) => `${met.length} of ${asked.length} for ${role}`);
	return `${toSkills(rating.size)} rated.${counts.length > 0 ? ` You meet ${counts.join(', ')}.` : ''}`;
}

/** A reader's rating as text to hand on: every skill, then what it comes to for each role. */
export function ratingText(
	{ skills, scale }: SkillSet,
	rating: SelfRating,
	matches: readonly RoleMatch[],
	title: string
): string {
	const unrated = skills.filter((skill) => !rating.has(skill));
	const ratings = [
		`My skills, rated by the levels of “${title}”. From the lowest: ${scale.levels.join(', ')}.`,
		...skills.flatMap((skill) => (rating.has(skill) ? `${skill}: ${rating.get(skill)!}` : [])),
		...(unrated.length > 0 ? [`Not rated: ${toNameList(unrated)}.`] : [])
	];
	const roles = matches.map((match) => [matchSentence(match, 'I'), raiseSentence(match)]);
	return [ratings, ...roles].map((lines) => lines.join('\n').trimEnd()).join('\n\n');
}
