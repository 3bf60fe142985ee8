import type { Doubt } from '$lib/csv/doubt';
import type { ReadingPlan } from '$lib/csv/plan';
import type { Inspected } from './inspect-file';
import { isComplete } from './plan-needs';

/** What doubts are about. */
export type Subject = Doubt['about'];

/**
 * The doubts that a file's owner has not settled, be it by a plan that says something else than was guessed or by
 * having `chosen` what it says.
 */
export function openDoubts(
	{ doubts, plan: guess }: Pick<Inspected, 'doubts' | 'plan'>,
	plan: ReadingPlan,
	chosen: ReadonlySet<Subject>
): readonly Doubt[] {
	return doubts.filter(({ about }) => {
		// What is taken back to “not stated” is asked again.
		const isChosen = chosen.has(about) && isAnswered(about, plan);
		return !isChosen && answerTo(about, plan) === answerTo(about, guess);
	});
}

/** What of the doubts' subjects two plans answer in different ways. */
export function changedSubjects(
	doubts: readonly Doubt[],
	before: ReadingPlan,
	after: ReadingPlan
): readonly Subject[] {
	return doubts
		.map(({ about }) => about)
		.filter((about) => answerTo(about, before) !== answerTo(about, after));
}

/** Whether a plan says something of a doubt's subject, so that its owner may agree with it. */
export function isAnswered(about: Subject, plan: ReadingPlan): boolean {
	return answerTo(about, plan) !== NO_ANSWER;
}

const NO_ANSWER = '';

/** What a plan says of a doubt's subject, as a text that is the same only where it says the same. */
function answerTo(about: Subject, plan: ReadingPlan): string {
	return answersTo(about, plan)
		.filter((answer) => answer !== undefined)
		.join(' ');
}

type Answer = string | number | boolean | undefined;

function answersTo(about: Subject, plan: ReadingPlan): readonly Answer[] {
	const { kind, columns } = plan;
	const holdsSkills = kind === 'skills' || kind === 'skill table';
	switch (about) {
		case 'kind':
			return [kind];
		case 'columns':
			return isComplete(plan) ? ['complete'] : [];
		case 'header':
			return [];
		case 'levels':
			return holdsSkills ? [columns.skill, columns.intensity] : ['pay'];
		case 'decimal':
		case 'topCode':
			return holdsSkills ? ['skills'] : [plan[about]];
		case 'currency':
		case 'period':
			return holdsSkills ? ['skills'] : [plan[about], columns[about]];
		case 'seniority':
			return [plan.seniorityInRole, columns.seniority];
		default:
			return [columns[about]];
	}
}
