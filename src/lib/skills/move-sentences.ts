import { listOrNothing, MOST_NAMES, toNameList } from './name-list';
import { SKILL_FATES, type SkillFate, type SkillMove, type SkillStep } from './skill-move';
import { toLevels, toSkills } from './skill-words';

const VERBS: Readonly<Record<SkillFate, readonly [one: string, several: string]>> = {
	add: ['is new', 'are new'],
	deepen: ['goes deeper', 'go deeper'],
	keep: ['stays as it is', 'stay as they are'],
	recede: ['is no longer central', 'are no longer central']
};

/** What the way to another role asks of skills: how much is new, where it is furthest, and what the job cannot be done without. */
export function moveSentences(move: SkillMove): string[] {
	const { from, to, total, fates, unknown } = move;
	const { add, deepen } = fates;
	const missing =
		unknown.length === 0
			? []
			: [`For ${toSkills(unknown.length)} ${to} has no rating${listOrNothing(unknown)}.`];
	if (SKILL_FATES.every((fate) => fates[fate].length === 0))
		return [`No skill can be compared for ${from} and ${to}.`, ...missing];
	const parts = SKILL_FATES.flatMap((fate) => fateWords(fate, fates[fate].length));
	return [
		`Of ${toSkills(total)}, ${toNameList(parts)}.`,
		...furthestSentence([...add, ...deepen]),
		...mandatorySentence(to, [...add, ...deepen]),
		...missing
	];
}

/** How many skills share a fate. That none is new is worth saying. */
function fateWords(fate: SkillFate, count: number): string[] {
	if (count === 0) return fate === 'add' ? ['none is new'] : [];
	const [one, several] = VERBS[fate];
	return [`${count} ${count === 1 ? one : several}`];
}

/** A skill's way in words, such as "from “light” to “heavy”, 4 levels up". */
export function stepWords({ from, to, distance }: SkillStep): string {
	if (from === undefined) return `“${to}”; not rated before`;
	if (distance === 0) return `“${from}” in both`;
	return `from “${from}” to “${to}”, ${toLevels(Math.abs(distance))} ${distance > 0 ? 'up' : 'down'}`;
}

/** Where the way up is longest, of the ways whose beginning is known. */
function furthestSentence(steps: readonly SkillStep[]): string[] {
	const rated = steps.filter(({ from }) => from !== undefined);
	const most = Math.max(...rated.map(({ distance }) => distance));
	const names = rated.filter(({ distance }) => distance === most).map(({ skill }) => skill);
	if (names.length === 0) return [];
	const way = `${toLevels(most)} up`;
	return names.length > MOST_NAMES
		? [`The longest way is ${way}, in ${names.length} skills.`]
		: [`The longest way is in ${toNameList(names)}, ${way}.`];
}

/** What the new role cannot do without, where that is more than was asked for before. */
function mandatorySentence(to: string, steps: readonly SkillStep[]): string[] {
	const names = steps.filter(({ mandatory }) => mandatory).map(({ skill }) => skill);
	if (names.length === 0) return [];
	const list = names.length > MOST_NAMES ? `${names.length} of them` : toNameList(names);
	return [`The job of ${to} cannot be done without ${list}.`];
}
