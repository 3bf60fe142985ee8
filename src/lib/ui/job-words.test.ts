import { expect, it } from 'vitest';
import { TWO_JOBS } from '$lib/jobs/job-set.fixture';
import { tickKey } from '$lib/jobs/ticks';
import { jobLines, tickLines } from './job-words';

it('says what the jobs are like, kind by kind, and once what is true of both', () => {
	expect(jobLines(TWO_JOBS)).toEqual([
		'A typical week',
		'Chef:',
		'- Cooking',
		'- Ordering',
		'Baker:',
		'- Kneading',
		'- Ordering',
		'Who it suits',
		'Chef:',
		'- You like heat',
		'What to learn first',
		'Chef and Baker:',
		'- Knives',
		'- Stocks'
	]);
});

it('says what is ticked, each statement once, with the count of each role', () => {
	const ticks = new Set([tickKey('week', 'Ordering'), tickKey('suits', 'You like heat')]);
	expect(tickLines(TWO_JOBS, ticks)).toEqual([
		'Sounds like me: 2 of 3 for Chef, 1 of 2 for Baker. A count of ticks, no test.',
		'- Ordering',
		'- You like heat'
	]);
});
