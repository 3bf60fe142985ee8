import type { Problem } from '$lib/csv/problem';

export const TOO_MANY: Problem = {
	found: 'the file was not opened',
	expected: 'one file of pay, one of skills, or one of each',
	cure: 'Open it by itself.'
};

export const ONE_BY_ONE: Problem = {
	found: 'the file was not opened',
	expected: 'no more than one file whose columns have to be named',
	cure: 'Open it once the other one is read.'
};

export const NOT_REMOVED: Problem = {
	found: 'the copy that this browser keeps could not be removed',
	expected: 'that nothing of the file is left here',
	cure: 'Delete the data of this site in the browser’s settings.'
};

/** What came in between while a file was read. */
export function toProblem(error: unknown): Problem {
	return {
		found: error instanceof Error ? error.message : String(error),
		expected: 'a file that can be read to its end',
		cure: 'Choose it again.'
	};
}
