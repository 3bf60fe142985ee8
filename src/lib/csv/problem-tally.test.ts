import { expect, it } from 'vitest';
import type { Problem } from './problem';
import { MOST_KEPT, ProblemTally } from './problem-tally';

const problem = (row: number | undefined, cell = 'x'): Problem => ({
	...(row !== undefined && { row }),
	cell,
	found: 'is wrong',
	expected: 'what is right',
	cure: 'Mend it.'
});

it('counts problems and the rows they are in', () => {
	const tally = new ProblemTally();
	for (const row of [undefined, 2, 2, 5]) tally.add(problem(row));
	expect(tally.count()).toMatchObject({ total: 4, rows: 2 });
	expect(tally.count().first.map(({ row }) => row)).toEqual([undefined, 2, 2, 5]);
});

it('keeps the first, and counts them all', () => {
	const tally = new ProblemTally();
	for (let row = 1; row <= 5000; row += 1) tally.add(problem(row));
	const { first, total, rows } = tally.count();
	expect([first.length, total, rows]).toEqual([MOST_KEPT, 5000, 5000]);
	expect(first.at(-1)?.row).toBe(1000);
});

it('keeps of a long cell what a message could show', () => {
	const tally = new ProblemTally();
	tally.add(problem(2, 'ab'.repeat(1_000_000)));
	expect(tally.count().first[0]?.cell).toBe('ab'.repeat(500));
});
