import { ownText } from './own-text';
import type { Problem } from './problem';

/** Problems that were found: the first of them, and how many there are in all. Plain data. */
export interface ProblemCount {
	/** In the order of rows. At most `MOST_KEPT`. */
	readonly first: readonly Problem[];
	readonly total: number;
	/** How many rows were left out because of them. */
	readonly rows: number;
}

/** Nobody mends more than this by hand, and a file may have millions. */
export const MOST_KEPT = 1000;

// A cell may be megabytes long, and no message shows more than the beginning.
const LONGEST_CELL = 1000;

/** Counts problems while a file is read, and keeps the first. */
export class ProblemTally {
	readonly #first: Problem[] = [];
	#total = 0;
	#rows = 0;
	#lastRow = -1;

	/** Adds a problem. Problems of one row come one after the other. */
	add(problem: Problem): void {
		if (this.#first.length < MOST_KEPT) this.#first.push(shorten(problem));
		this.#total += 1;
		if (problem.row === undefined || problem.row === this.#lastRow) return;
		this.#lastRow = problem.row;
		this.#rows += 1;
	}

	count(): ProblemCount {
		return { first: [...this.#first], total: this.#total, rows: this.#rows };
	}
}

function shorten(problem: Problem): Problem {
	if (problem.cell === undefined) return problem;
	return { ...problem, cell: ownText(problem.cell.slice(0, LONGEST_CELL)) };
}

/** A list of problems, counted. */
export function countProblems(problems: readonly Problem[]): ProblemCount {
	const tally = new ProblemTally();
	for (const problem of problems) tally.add(problem);
	return tally.count();
}

/** Two counts of one file's problems as one. Their rows must not be the same. */
export function joinProblems(one: ProblemCount, other: ProblemCount): ProblemCount {
	return {
		first: [...one.first, ...other.first].slice(0, MOST_KEPT),
		total: one.total + other.total,
		rows: one.rows + other.rows
	};
}
