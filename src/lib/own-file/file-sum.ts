import { countProblems, joinProblems, type ProblemCount } from '$lib/csv/problem-tally';
import type { SkillRatingFile } from '$lib/csv/skill-ratings';
import type { PayPart } from './pay-part';

/** How much of a file was taken over, and what is wrong with the rest. Page and commands tell the same. */
export interface FileSum {
	/** Rows that nothing is wrong with. One that says plainly that its pay is not known is none of the problems. */
	readonly loaded: number;
	/** Rows below the header. */
	readonly total: number;
	readonly problems: ProblemCount;
}

/** Of a file of pay, with what only the selection brings about, such as a role and seniority twice. */
export function sumUpPay({ facts, answer }: Pick<PayPart, 'facts' | 'answer'>): FileSum {
	const { missing, zero, negative } = facts.unused;
	return {
		// Not the rows without a problem: what is wrong with the header is wrong with no row, or with all of them.
		loaded: facts.usable + missing + zero + negative - answer.problems.rows,
		total: facts.rowCount,
		problems: joinProblems(facts.problems, answer.problems)
	};
}

/** Of a file of skills. */
export function sumUpSkills({ rowCount, problems }: SkillRatingFile): FileSum {
	const counted = countProblems(problems);
	return { loaded: rowCount - counted.rows, total: rowCount, problems: counted };
}
