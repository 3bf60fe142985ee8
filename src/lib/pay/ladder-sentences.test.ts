import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BandContext } from './band-words';
import { ladderSteps } from './ladder';
import { ladderSentences } from './ladder-sentences';
import type { PayBand } from './pay-band';
import { bandOf as band } from './pay-band.fixture';
import { anyBand, anyBands, toWholeCents } from './random-bands.fixture';
import {
	expectMoney,
	expectOverlap,
	expectPercent,
	moneyIn,
	readCents
} from './told-numbers.fixture';

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
		'3 of 4 bands lie clear of the one before; the other meets it.',
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

it('gives no percentage of steps that are alike in money only, and tells apart what rounding would not', () => {
	expect(
		sentencesOf(
			band('A', 'junior', 100_000, 100_000),
			band('A', 'mid', 110_000, 110_000),
			band('A', 'senior', 120_000, 120_000),
			band('A', 'lead', 130_000, 130_000),
			band('A', 'principal', 139_999, 139_999)
		)[0]
	).toBe(
		'Of 4 steps, 3 bring the most, $10,000 more, and that of A from lead to principal brings the least, $9,999 (7.7%) more.'
	);
});

describe('for any ladders', () => {
	/** A step reckoned from the numbers alone, in sums of both ends: twice the midpoints, in cents. */
	function stepsOf(bands: readonly PayBand[]) {
		const sum = ({ min, max }: PayBand) => toWholeCents(min) + toWholeCents(max);
		return [...new Set(bands.map(({ role }) => role))].flatMap((role) => {
			const rungs = LEVELS.flatMap((level) =>
				bands.filter((each) => each.role === role && each.seniority === level)
			);
			return rungs.slice(1).map((to, i) => {
				const from = rungs[i]!;
				const start = sum(from);
				const low = toWholeCents(to.min);
				return { role, from, to, start, low, by: sum(to) - start };
			});
		});
	}
	type Step = ReturnType<typeof stepsOf>[number];

	const manyBands = anyBands(['A', 'B', 'C', 'D'], LEVELS);
	/** So few different amounts that steps bring the same, and bands begin where the midpoint before lies. */
	const alike = manyBands.map((bands) =>
		bands.map((each) => {
			const min = 10_000 * (Math.round(each.min) % 4);
			return { ...each, min, max: min + 20_000 * (Math.round(each.max) % 2) };
		})
	);
	/** Every step brings about 100,000, give or take what rounding would take away. */
	const allButAlike = fc
		.tuple(...['A', 'B'].flatMap((role) => LEVELS.map((level) => anyBand(role, level))))
		.map((bands) =>
			bands.map((each) => {
				const rung = LEVELS.indexOf(each.seniority) + 1;
				const pay = 100_000 * rung + (Math.round(each.min) % 3);
				return { ...each, min: pay, max: pay };
			})
		);
	const anyCase = fc.oneof(
		anyBands(['A'], LEVELS.slice(0, 4)),
		anyBands(['A', 'B'], LEVELS.slice(0, 3)),
		manyBands,
		alike,
		allButAlike
	);

	/** Words such as "$45K (180%)" or "$45K", of steps that are alike in money. */
	function expectAmount(words: string, steps: readonly Step[]) {
		const [, amount, percent] = /^(\$\S+)(?: \((.+)\))?$/.exec(words) ?? [];
		const [first] = steps;
		expectMoney(amount, Math.abs(first!.by) / 2);
		const isOnePart = first!.start > 0 && steps.every(({ start }) => start === first!.start);
		if (isOnePart) expectPercent(percent, Math.abs(first!.by), first!.start);
		else expect(percent).toBeUndefined();
	}

	it('tells each of a few steps, in money, in percent and in what the bands share', () => {
		fc.assert(
			fc.property(anyCase, (bands) => {
				const steps = stepsOf(bands);
				const told = sentencesOf(...bands).filter((each) => each.startsWith('From '));
				expect(told.join(' ')).not.toMatch(/NaN|undefined|Infinity|−/);
				expect(told).toHaveLength(steps.length > 3 ? 0 : steps.length);
				for (const [i, words] of told.entries()) {
					const step = steps[i]!;
					const start = `From ${step.from.seniority} to ${step.to.seniority}, ${step.role}’s midpoint `;
					expect(words.startsWith(start)).toBe(true);
					const [change = '', shared = ''] = words.slice(start.length, -1).split('; ');
					const [, verb, amount = ''] =
						/^(rises by|falls by|stays the same) ?(.*)$/.exec(change) ?? [];
					const verbs = { 1: 'rises by', 0: 'stays the same', [-1]: 'falls by' };
					expect(verb).toBe(verbs[Math.sign(step.by) as 1 | 0 | -1]);
					if (step.by === 0) expect(amount).toBe('');
					else expectAmount(amount, [step]);
					expectOverlap(shared, [step.from, step.to]);
				}
			})
		);
	});

	it('tells of many steps which bring most and least, and how many bands lie clear', () => {
		fc.assert(
			fc.property(anyCase, (bands) => {
				const steps = stepsOf(bands);
				const told = sentencesOf(...bands);
				if (steps.length <= 3) {
					expect(told.join(' ')).not.toMatch(/ steps|the most|the least| lie clear|Each band/);
					return;
				}
				const [extremes = '', overlaps] = told;
				const bys = steps.map(({ by }) => by);
				const [most, least] = [Math.max(...bys), Math.min(...bys)];
				const expectSigned = (words: string, holders: Step[]) => {
					const { by } = holders[0]!;
					if (by === 0) {
						expect(words).toBe('nothing');
						return;
					}
					expect(words.endsWith(by > 0 ? ' more' : ' less')).toBe(true);
					expectAmount(words.slice(0, -' more'.length), holders);
				};
				if (most === least) {
					const start = `All ${steps.length} steps change the midpoint by the same, `;
					expect(extremes.startsWith(start)).toBe(true);
					expectSigned(extremes.slice(start.length, -1), steps);
				} else {
					const [, count, high = '', top = '', low = '', bottom = ''] =
						/^Of (\d+) steps, (.+) the most, (.+), and (.+) the least, (.+)\.$/.exec(extremes) ??
						[];
					expect(Number(count)).toBe(steps.length);
					expect(top).not.toBe(bottom);
					for (const [who, words, by] of [
						[high, top, most],
						[low, bottom, least]
					] as const) {
						const holders = steps.filter((step) => step.by === by);
						const { role, from, to } = holders[0]!;
						expect(who).toBe(
							holders.length > 1
								? `${holders.length} bring`
								: `that of ${role} from ${from.seniority} to ${to.seniority} brings`
						);
						expectSigned(words, holders);
					}
				}
				const clear = steps.filter(
					({ from, to }) => Math.max(from.min, to.min) > Math.min(from.max, to.max)
				).length;
				const others = steps.length - clear;
				expect(overlaps).toBe(
					clear === 0
						? 'Each band meets that of the step before.'
						: others === 0
							? 'No band reaches into that of the step before.'
							: `${clear} of ${steps.length} bands ${clear === 1 ? 'lies' : 'lie'} clear of the one before; the ${others === 1 ? 'other meets' : 'others meet'} it.`
				);
			})
		);
	});

	it('points out what is the wrong way round exactly where the numbers say so', () => {
		fc.assert(
			fc.property(anyCase, (bands) => {
				const steps = stepsOf(bands);
				const told = sentencesOf(...bands);
				const falls = steps.filter(({ by }) => by < 0);
				const ofFalls = told.filter((each) => each.startsWith('By midpoint, '));
				const names = falls.map(
					({ role, from, to }) => `${role}, ${from.seniority} to ${to.seniority}`
				);
				// Of a few steps each is told, its fall with it.
				expect(ofFalls).toEqual(
					steps.length <= 3 || falls.length === 0
						? []
						: falls.length > 3
							? [`By midpoint, ${falls.length} steps pay less than the one before.`]
							: [`By midpoint, less than the step before: ${names.join('; ')}.`]
				);

				const lows = steps.filter(({ by, low, start }) => by >= 0 && 2 * low < start);
				const ofLows = told.filter((each) => / begins? /.test(each));
				if (lows.length > 3) {
					expect(ofLows).toEqual([
						`${lows.length} bands begin below the midpoint of the step before.`
					]);
					return;
				}
				expect(ofLows).toHaveLength(lows.length);
				for (const [i, { role, from, to, low, start }] of lows.entries()) {
					const [begins, middle] = moneyIn(ofLows[i]!);
					expect(ofLows[i]).toBe(
						`${role} at ${to.seniority} level begins at ${begins}, below the midpoint at ${from.seniority} level, ${middle}.`
					);
					expectMoney(begins, low);
					expectMoney(middle, start / 2);
					expect(readCents(begins)).toBeLessThan(readCents(middle));
				}
			})
		);
	});
});
