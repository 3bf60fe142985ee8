import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BandContext } from './band-words';
import { ladderSteps } from './ladder';
import { ladderSentences } from './ladder-sentences';
import { midpoint, type PayBand } from './pay-band';
import { bandOf as band } from './pay-band.fixture';

const LEVELS = ['junior', 'mid', 'senior', 'lead', 'principal'];
const TERM = { name: 'Term', meaning: 'meaning' };
const CONTEXT: BandContext = {
	unit: { currency: 'USD', period: 'year' },
	terms: { min: TERM, max: TERM, median: TERM, top: TERM },
	seniorities: LEVELS
};

function sentencesOf(...bands: PayBand[]): string[] {
	return ladderSentences(ladderSteps(bands, LEVELS), CONTEXT);
}

it('has nothing to say of roles with one band', () => {
	expect(sentencesOf(band('A', 'junior', 1, 2), band('B', 'senior', 1, 2))).toEqual([]);
});

it.each([
	[
		'bands apart',
		[80_000, 105_000, 140_000, 180_000],
		// Midpoints 92,500 and 160,000: 67,500 is 73 % of the first. From 105,000 to 140,000 nothing is paid.
		['From junior to senior, A’s midpoint rises by $67.5K (73%); the bands are $35K apart.']
	],
	[
		'bands that share a part, the second beginning below the midpoint of the first',
		[100_000, 120_000, 105_000, 145_000],
		[
			'From junior to senior, A’s midpoint rises by $15K (14%); the bands share $15K, 75% of the narrower.',
			'A at senior level begins at $105K, below the midpoint at junior level, $110K.'
		]
	],
	[
		'bands that touch',
		[100_000, 120_000, 120_000, 140_000],
		['From junior to senior, A’s midpoint rises by $20K (18%); the bands only touch.']
	],
	[
		'a step down',
		[100_000, 120_000, 90_000, 110_000],
		[
			'From junior to senior, A’s midpoint falls by $10K (9.1%); the bands share $10K, 50% of the narrower.'
		]
	],
	[
		'a step that leads nowhere',
		[100_000, 120_000, 100_000, 120_000],
		[
			'From junior to senior, A’s midpoint stays the same; the bands share $20K, 100% of the narrower.',
			'A at senior level begins at $100K, below the midpoint at junior level, $110K.'
		]
	],
	[
		'a step up from nothing',
		[0, 0, 10_000, 20_000],
		['From junior to senior, A’s midpoint rises by $15K; the bands are $10K apart.']
	]
])('tells of %s', (_, [min = 0, max = 0, toMin = 0, toMax = 0], expected) => {
	expect(sentencesOf(band('A', 'junior', min, max), band('A', 'senior', toMin, toMax))).toEqual(
		expected
	);
});

it('tells of many steps which brings most and least, and which are the wrong way round', () => {
	expect(
		sentencesOf(
			band('A', 'junior', 10_000, 20_000),
			band('A', 'mid', 30_000, 40_000),
			band('A', 'senior', 34_000, 44_000),
			band('A', 'lead', 20_000, 30_000),
			band('A', 'principal', 60_000, 80_000)
		)
	).toEqual([
		'Of 4 steps, that of A from lead to principal brings the most, $45K (180%) more, and that of A from senior to lead brings the least, $14K (36%) less.',
		'3 of 4 bands lie clear of the one before; the others meet it.',
		'By midpoint, less than the step before: A, senior to lead.',
		'A at senior level begins at $34K, below the midpoint at mid level, $35K.'
	]);
});

it('writes amounts in full that rounding would make the same', () => {
	const told = sentencesOf(
		band('A', 'junior', 100_000, 120_000),
		band('A', 'senior', 109_990, 130_000)
	);
	expect(told.at(-1)).toBe(
		'A at senior level begins at $109,990, below the midpoint at junior level, $110,000.'
	);
});

it('takes a midpoint in cents for what it is', () => {
	// Half of 29.95 and 30.67 is 30.31, beside which binary fractions put it.
	expect(sentencesOf(band('A', 'junior', 29.95, 30.67), band('A', 'senior', 30.31, 30.31))).toEqual(
		[
			'From junior to senior, A’s midpoint stays the same; one band is a single figure within the other.'
		]
	);
});

it('counts what many steps have in common', () => {
	const roles = ['A', 'B', 'C', 'D', 'E'];
	expect(
		sentencesOf(
			...roles.flatMap((role) => [
				band(role, 'junior', 10_000, 30_000),
				band(role, 'senior', 10_000, 40_000)
			])
		)
	).toEqual([
		'All 5 steps change the midpoint by the same, $5K (25%) more.',
		'Each band meets that of the step before.',
		'5 bands begin below the midpoint of the step before.'
	]);
});

it('never says more of any ladder than its numbers do', () => {
	const rung = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 200 }));
	fc.assert(
		fc.property(fc.array(fc.array(rung, { maxLength: 5 }), { maxLength: 4 }), (roles) => {
			const bands = roles.flatMap((rungs, r) =>
				rungs.map(([min, width], i) =>
					band(`Role ${r}`, LEVELS[i]!, min * 1000, (min + width) * 1000)
				)
			);
			const steps = ladderSteps(bands, LEVELS);
			const text = ladderSentences(steps, CONTEXT).join(' ');
			expect(steps).toHaveLength(
				roles.reduce((sum, { length }) => sum + Math.max(0, length - 1), 0)
			);
			expect(text).not.toMatch(/NaN|undefined|Infinity/);
			const falls = steps.filter(({ from, to }) => midpoint(to) < midpoint(from)).length;
			expect(/falls by|less than the|pay less/.test(text)).toBe(falls > 0);
			const lows = steps.filter(
				({ from, to }) => midpoint(to) >= midpoint(from) && to.min < midpoint(from)
			).length;
			expect(/begins? (at|below)/.test(text)).toBe(lows > 0);
		})
	);
});
