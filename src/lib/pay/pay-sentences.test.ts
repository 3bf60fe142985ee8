import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midpointGap, topGap } from './comparison';
import type { BandContext } from './band-words';
import { describeBand } from './band-words';
import type { PayBand, TopOfBand } from './pay-band';
import { paySentences } from './pay-sentences';
import { anyBands, toWholeCents } from './random-bands.fixture';
import { expectMoney, expectPercent, moneyIn, readCents } from './told-numbers.fixture';

function band(
	role: string,
	seniority: string,
	min: number,
	max: number,
	top?: TopOfBand,
	n?: number
): PayBand {
	return { role, seniority, min, max, top, median: undefined, n, extra: new Map() };
}
const closed = (amount: number): TopOfBand => ({ amount, open: false });
const open = (amount: number): TopOfBand => ({ amount, open: true });

const CONTEXT: BandContext = {
	unit: { currency: 'USD', period: 'year' },
	terms: {
		min: { name: 'Min', meaning: 'low end' },
		max: { name: 'Max', meaning: 'high end' },
		median: { name: 'Median', meaning: 'half earn less' },
		top: { name: 'Top of band', meaning: 'highest reported pay' }
	},
	seniorities: ['junior', 'senior']
};
const ONE_LEVEL = { ...CONTEXT, seniorities: ['all levels'] };

const JUNIOR_DS = band('Data Scientist', 'junior', 80_000, 105_000, closed(120_000));
const SENIOR_DS = band('Data Scientist', 'senior', 140_000, 180_000, closed(220_000));
const JUNIOR_ML = band('ML Engineer', 'junior', 110_000, 140_000, closed(160_000));
const SENIOR_ML = band('ML Engineer', 'senior', 170_000, 220_000, open(300_000));

it.each<[string, PayBand[], BandContext, string[]]>([
	['nothing', [], CONTEXT, []],
	[
		'two roles at two levels, the higher paid first whatever the order',
		[JUNIOR_DS, SENIOR_DS, JUNIOR_ML, SENIOR_ML],
		CONTEXT,
		[
			'By midpoint, ML Engineer pays $32.5K (35%) more at junior level and $35K (22%) more at senior level, compared with Data Scientist.',
			'ML Engineer’s top of band at senior level is at least $80K higher ($300K+ against $220K).'
		]
	],
	[
		'two roles at one level',
		[JUNIOR_DS, JUNIOR_ML],
		CONTEXT,
		[
			'By midpoint, ML Engineer pays $32.5K (35%) more at junior level, compared with Data Scientist.',
			'ML Engineer’s top of band at junior level is $40K higher ($160K against $120K).'
		]
	],
	[
		'two roles with tops that would look the same if they were rounded',
		[
			band('A', 'junior', 80_000, 90_000, closed(100_440)),
			band('B', 'junior', 80_000, 90_000, closed(100_010))
		],
		CONTEXT,
		[
			'By midpoint, A pays the same at junior level, compared with B.',
			'A’s top of band at junior level is $430 higher ($100,440 against $100,010).'
		]
	],
	[
		'two roles of which each leads once, and no tops',
		[
			band('A', 'junior', 40, 60),
			band('A', 'senior', 90, 110),
			band('B', 'junior', 50, 60),
			band('B', 'senior', 70, 90)
		],
		CONTEXT,
		[
			'By midpoint, A pays $5 (9.1%) less at junior level and $20 (25%) more at senior level, compared with B.'
		]
	],
	[
		'two roles with equal midpoints where there are no levels to name',
		[band('A', 'all levels', 40, 60), band('B', 'all levels', 45, 55)],
		ONE_LEVEL,
		['By midpoint, A pays the same, compared with B.']
	],
	[
		'two roles at the one level that their source names',
		[band('A', 'senior', 40, 60), band('B', 'senior', 60, 80)],
		{ ...CONTEXT, seniorities: ['senior'] },
		['By midpoint, B pays $20 (40%) more at senior level, compared with A.']
	],
	[
		'two roles with two open tops: there is no number between them',
		[band('A', 'all levels', 10, 30, open(50)), band('B', 'all levels', 10, 20, open(40))],
		ONE_LEVEL,
		['By midpoint, A pays $5 (33%) more, compared with B.']
	],
	[
		'two roles that share no level',
		[JUNIOR_DS, SENIOR_ML],
		CONTEXT,
		[
			'Of 2 bands, Senior ML Engineer has the highest midpoint, $195K: $102.5K (111%) more than Junior Data Scientist, which has the lowest.',
			'For 1 of them the top of band is open-ended: the source gives only a floor.'
		]
	],
	[
		'one role at two levels',
		[JUNIOR_ML, SENIOR_ML],
		CONTEXT,
		['For ML Engineer the midpoint rises from $125K (junior) to $195K (senior): $70K (56%) more.']
	],
	[
		'one role that pays less at the higher level',
		[band('A', 'junior', 90, 110), band('A', 'senior', 70, 90)],
		CONTEXT,
		['For A the midpoint falls from $100 (junior) to $80 (senior): $20 (20%) less.']
	],
	[
		'one band without a top',
		[band('A', 'junior', 30_000, 40_000)],
		CONTEXT,
		['Junior A: $30–40K per year, midpoint $35K.']
	],
	[
		'one band with an open top',
		[SENIOR_ML],
		CONTEXT,
		['Senior ML Engineer: $170–220K per year, midpoint $195K.', 'Top of band: $300K or more.']
	],
	[
		'many roles: who leads at the highest level that can be compared',
		[JUNIOR_DS, JUNIOR_ML, band('Analyst', 'junior', 50_000, 70_000), SENIOR_DS],
		CONTEXT,
		[
			'Of 3 roles at junior level, ML Engineer has the highest midpoint, $125K: $65K (108%) more than Analyst, which has the lowest.'
		]
	],
	[
		'many roles of which two lead and two come last',
		[
			band('A', 'all levels', 110, 130),
			band('B', 'all levels', 50, 70),
			band('C', 'all levels', 100, 140),
			band('D', 'all levels', 80, 100),
			band('E', 'all levels', 40, 80)
		],
		ONE_LEVEL,
		[
			'Of 5 roles, A and C share the highest midpoint, $120: $60 (100%) more than B and E, which share the lowest.'
		]
	],
	[
		'many roles of which more than two lead, and one comes last',
		[...['A', 'B', 'C'].map((role) => band(role, 'senior', 110, 130)), band('D', 'senior', 50, 70)],
		CONTEXT,
		[
			'Of 4 roles at senior level, 3 share the highest midpoint, $120: $60 (100%) more than D, which has the lowest.'
		]
	],
	[
		'many roles of which one leads, and more than two come last',
		[band('D', 'senior', 110, 130), ...['A', 'B', 'C'].map((role) => band(role, 'senior', 50, 70))],
		CONTEXT,
		[
			'Of 4 roles at senior level, D has the highest midpoint, $120: $60 (100%) more than the 3 that share the lowest.'
		]
	],
	[
		'many roles that all pay the same',
		['A', 'B', 'C'].map((role) => band(role, 'all levels', 40_000, 60_000)),
		ONE_LEVEL,
		['Of 3 roles, all have the same midpoint, $50K.']
	],
	[
		'a min and max of nothing',
		[band('A', 'all levels', 0, 0), band('B', 'all levels', 0, 20)],
		ONE_LEVEL,
		['By midpoint, B pays $10 more, compared with A.']
	]
])('says in words what the data say: %s', (_, bands, context, sentences) => {
	expect(paySentences(bands, context)).toEqual(sentences);
});

it('gives the article’s claim its numbers: the gap widens in dollars and narrows in percent', () => {
	expect(midpointGap(JUNIOR_ML, JUNIOR_DS)).toEqual({ amount: 32_500, ratio: 32_500 / 92_500 });
	expect(midpointGap(SENIOR_ML, SENIOR_DS)).toEqual({ amount: 35_000, ratio: 35_000 / 160_000 });
});

it.each<[string, TopOfBand | undefined, TopOfBand | undefined, ReturnType<typeof topGap>]>([
	['two closed tops', closed(220), closed(120), { amount: 100, atLeast: false }],
	['an open top above a closed one', open(300), closed(220), { amount: 80, atLeast: true }],
	['an open floor below a closed top: it may be either way', open(200), closed(220), undefined],
	['a closed top above an open floor: it may be either way', closed(300), open(220), undefined],
	['two open tops', open(300), open(220), undefined],
	['a top that was not reported', closed(300), undefined, undefined]
])('says how much higher a top is only where that is known: %s', (_, top, other, gap) => {
	expect(topGap(band('A', 'junior', 1, 2, top), band('B', 'junior', 1, 2, other))).toEqual(gap);
});

it('leaves the name of a figure as it is where it is an abbreviation', () => {
	const terms = { ...CONTEXT.terms, top: { name: 'P90', meaning: 'nine in ten earn less' } };
	expect(paySentences([JUNIOR_DS, JUNIOR_ML], { ...CONTEXT, terms })[1]).toBe(
		'ML Engineer’s P90 at junior level is $40K higher ($160K against $120K).'
	);
	expect(describeBand(SENIOR_ML, { ...CONTEXT, terms })).toContain(
		', P90 300 thousand dollars or more.'
	);
});

it('reads a whole band aloud', () => {
	expect(describeBand(SENIOR_ML, CONTEXT)).toBe(
		'Senior ML Engineer: 170 to 220 thousand dollars per year, midpoint 195 thousand dollars, range spread 29%, top of band 300 thousand dollars or more.'
	);
	expect(
		describeBand(band('Actuaries', 'all levels', 88_420, 164_320, undefined, 7), ONE_LEVEL)
	).toBe(
		'Actuaries: 88,420 to 164,320 dollars per year, midpoint 126,370 dollars, range spread 86%, top of band not reported, from 7 observations, which are few.'
	);
	expect(
		describeBand(band('Actuaries', 'all levels', 50_000, 50_000, undefined, 1), ONE_LEVEL)
	).toMatch(/, from 1 observation only\.$/);
	expect(
		describeBand(band('Actuaries', 'all levels', 50_000, 50_000, undefined, 1200), ONE_LEVEL)
	).toMatch(/, from 1,200 observations\.$/);
});

describe('for any bands', () => {
	const LEVELS = ['junior', 'mid', 'senior'];
	const tell = (bands: readonly PayBand[]) =>
		paySentences(bands, { ...CONTEXT, seniorities: LEVELS });
	const sum = ({ min, max }: PayBand) => toWholeCents(min) + toWholeCents(max);
	const rolesOf = (bands: readonly PayBand[]) => [...new Set(bands.map(({ role }) => role))];
	const anyOf = (...roles: string[]) => anyBands(roles, LEVELS);

	/** "$35K (22%) more", of sums of both ends in cents: twice the midpoints. */
	function expectDifference(words: string, by: number, of: number) {
		if (by === 0) {
			expect(words).toBe('the same');
			return;
		}
		const [, amount, percent, way] = /^(\$\S+)(?: \((.+)\))? (more|less)$/.exec(words) ?? [];
		expect(way).toBe(by > 0 ? 'more' : 'less');
		expectMoney(amount, Math.abs(by) / 2);
		if (of === 0) expect(percent).toBeUndefined();
		else expectPercent(percent, Math.abs(by), of);
	}

	it('has nothing to say of none, and of one band its own figures', () => {
		fc.assert(
			fc.property(
				anyOf('A').filter(({ length }) => length < 2),
				(bands) => {
					const told = tell(bands);
					const [band] = bands;
					if (!band) {
						expect(told).toEqual([]);
						return;
					}
					expectMoney(/midpoint (\S+)\.$/.exec(told[0]!)?.[1], sum(band) / 2);
					expect(told).toHaveLength(band.top ? 2 : 1);
					const [, top, more] = /^Top of band: (\S+?)( or more)?\.$/.exec(told[1] ?? '') ?? [];
					expect(more !== undefined).toBe(band.top?.open === true);
					if (band.top) expect(readCents(top)).toBe(toWholeCents(band.top.amount));
				}
			)
		);
	});

	it('tells of one role what its highest level adds to its lowest', () => {
		fc.assert(
			fc.property(
				anyOf('A').filter(({ length }) => length > 1),
				(bands) => {
					const [told = ''] = tell(bands);
					const steps = LEVELS.flatMap((level) => bands.filter((each) => each.seniority === level));
					const [low, high] = [steps[0]!, steps.at(-1)!];
					const by = sum(high) - sum(low);
					const [from, to = from] = moneyIn(told);
					expectMoney(from, sum(low) / 2);
					if (by === 0) {
						expect(told).toBe(
							`A has the same midpoint at ${low.seniority} and ${high.seniority} level, ${from}.`
						);
						return;
					}
					expectMoney(to, sum(high) / 2);
					const start = `For A the midpoint ${by > 0 ? 'rises' : 'falls'} from ${from} (${low.seniority}) to ${to} (${high.seniority}): `;
					expect(told.startsWith(start)).toBe(true);
					expectDifference(told.slice(start.length, -1), by, sum(low));
				}
			)
		);
	});

	it('tells of two roles how far one lies above the other at each level that both have', () => {
		const ofTwo = anyOf('A', 'B').filter((bands) => rolesOf(bands).length === 2);
		fc.assert(
			fc.property(ofTwo, (bands) => {
				const told = tell(bands);
				expect(told.join(' ')).not.toMatch(/NaN|undefined|Infinity|−/);
				const at = (role: string, level: string) =>
					bands.find((each) => each.role === role && each.seniority === level);
				const shared = LEVELS.filter((level) => at('A', level) && at('B', level));
				const [, role = '', words = '', other = ''] =
					/^By midpoint, (\w) pays (.+), compared with (\w)\.$/.exec(told[0] ?? '') ?? [];
				expect(role === '').toBe(shared.length === 0);
				if (role === '') return;
				expect([role, other].sort()).toEqual(['A', 'B']);
				const parts = words.match(/(?:the same|\S+(?: \([^)]*\))? (?:more|less)) at \w+ level/g);
				expect(parts).toHaveLength(shared.length);
				let lead = 0;
				for (const [i, level] of shared.entries()) {
					const [own, against] = [sum(at(role, level)!), sum(at(other, level)!)];
					const end = ` at ${level} level`;
					expect(parts![i]!.endsWith(end)).toBe(true);
					expectDifference(parts![i]!.slice(0, -end.length), own - against, against);
					lead += own - against;
				}
				expect(lead).toBeGreaterThanOrEqual(0);

				// Of tops only the highest level is told at which one is known to be higher.
				const tops = shared.flatMap((level) => {
					const [a, b] = [at('A', level)!, at('B', level)!];
					if (!a.top || !b.top) return [];
					const by = toWholeCents(a.top.amount) - toWholeCents(b.top.amount);
					const [high, low] = by > 0 ? [a, b] : [b, a];
					return by === 0 || low.top!.open ? [] : [{ level, high, low, by: Math.abs(by) }];
				});
				const top = tops.at(-1);
				expect(told).toHaveLength(top ? 2 : 1);
				if (!top) return;
				const isLeast = top.high.top!.open;
				const [by, ofHigh, ofLow] = moneyIn(told[1]!);
				expect(told[1]).toBe(
					`${top.high.role}’s top of band at ${top.level} level is ${isLeast ? 'at least ' : ''}${by} higher (${ofHigh} against ${ofLow}).`
				);
				expectMoney(by, top.by);
				expect(ofHigh!.endsWith('+')).toBe(isLeast);
				expect([ofHigh!.replace('+', ''), ofLow].map(readCents)).toEqual(
					[top.high, top.low].map((band) => toWholeCents(band.top!.amount))
				);
			})
		);
	});

	it('tells of many roles who pays most and least, at the highest level at which two can be compared', () => {
		const ofMany = anyOf('A', 'B', 'C', 'D').filter((bands) => rolesOf(bands).length > 2);
		fc.assert(
			fc.property(ofMany, (bands) => {
				const told = tell(bands);
				const level = LEVELS.findLast(
					(each) => bands.filter(({ seniority }) => seniority === each).length > 1
				);
				const peers = level ? bands.filter(({ seniority }) => seniority === level) : bands;
				const sums = peers.map(sum);
				const [most, least] = [Math.max(...sums), Math.min(...sums)];
				const among = level
					? `Of ${peers.length} roles at ${level} level`
					: `Of ${peers.length} bands`;
				expect(told[0]!.startsWith(`${among}, `)).toBe(true);
				expectMoney(moneyIn(told[0]!)[0], most / 2);
				if (most === least) {
					expect(told[0]).toMatch(/ all have the same midpoint, \S+\.$/);
				} else {
					const nameOf = ({ role, seniority }: PayBand) =>
						level ? role : `${seniority.charAt(0).toUpperCase()}${seniority.slice(1)} ${role}`;
					const at = (wanted: number) => peers.filter((band) => sum(band) === wanted).map(nameOf);
					const [highs, lows] = [at(most), at(least)];
					const [, high, words = '', low] =
						/, (.+) the highest midpoint, \S+: (.+) than (.+) the lowest\.$/.exec(
							told[0]!.slice(among.length)
						) ?? [];
					expect(high).toBe(
						highs.length > 2
							? `${highs.length} share`
							: `${highs.join(' and ')} ${highs.length > 1 ? 'share' : 'has'}`
					);
					expect(low).toBe(
						lows.length > 2
							? `the ${lows.length} that share`
							: `${lows.join(' and ')}, which ${lows.length > 1 ? 'share' : 'has'}`
					);
					expectDifference(words, most - least, least);
				}
				const open = peers.filter(({ top }) => top?.open).length;
				expect(told.slice(1)).toEqual(
					open === 0
						? []
						: [`For ${open} of them the top of band is open-ended: the source gives only a floor.`]
				);
			})
		);
	});
});
