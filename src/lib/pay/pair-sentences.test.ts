import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BandContext } from './band-words';
import { pairSentences } from './pair-sentences';
import type { PayBand, TopOfBand } from './pay-band';
import { bandOf as band } from './pay-band.fixture';
import { pairLevels } from './role-pair';

const LEVELS = ['junior', 'mid', 'senior', 'lead', 'principal'];
const TERM = { name: 'Term', meaning: 'meaning' };
const CONTEXT: BandContext = {
	unit: { currency: 'USD', period: 'year' },
	terms: { min: TERM, max: TERM, median: TERM, top: { name: 'Top of band', meaning: 'highest' } },
	seniorities: LEVELS
};
const ONE_LEVEL = { ...CONTEXT, seniorities: ['all levels'] };
const PAIR = { from: 'A', to: 'B' };

const closed = (amount: number): TopOfBand => ({ amount, open: false });
const open = (amount: number): TopOfBand => ({ amount, open: true });

function tell(bands: readonly PayBand[], context = CONTEXT, pair = PAIR): string[] {
	return pairSentences(pairLevels(bands, pair, context.seniorities), pair, context);
}

const ARTICLE = [
	band('A', 'junior', 80_000, 105_000, closed(120_000)),
	band('A', 'senior', 140_000, 180_000, closed(220_000)),
	band('B', 'junior', 110_000, 140_000, closed(160_000)),
	band('B', 'senior', 170_000, 220_000, open(300_000))
];

it('tells what a move brings, level by level, and of an open top only the least', () => {
	// Midpoints 92.5 → 125 and 160 → 195. From 105 to 110 nobody is paid; 170 to 180 is a quarter of 140 to 180.
	expect(tell(ARTICLE)).toEqual([
		'From A to B, the midpoint rises by $32.5K (35%) at junior level and by $35K (22%) at senior level.',
		'At junior level the bands are $5K apart; at senior level the bands share $10K, 25% of the narrower.',
		'The top of band rises by $40K (33%) at junior level and by at least $80K (36%) at senior level.'
	]);
});

it('tells the way back in its own percentages', () => {
	// 32.5 of 125, 35 of 195, 40 of 160; and 80 of 300 is the least that is lost from a top of 300 or more.
	expect(tell(ARTICLE, CONTEXT, { from: 'B', to: 'A' })).toEqual([
		'From B to A, the midpoint falls by $32.5K (26%) at junior level and by $35K (18%) at senior level.',
		'At junior level the bands are $5K apart; at senior level the bands share $10K, 25% of the narrower.',
		'The top of band falls by $40K (25%) at junior level and by at least $80K (27%) at senior level.'
	]);
});

it.each<[string, PayBand[], BandContext, string[]]>([
	['nothing', [], CONTEXT, ['No pay band of A or B is shown.']],
	['a role without pay', [band('A', 'junior', 10, 20)], CONTEXT, ['No pay band of B is shown.']],
	[
		'no seniority in common',
		[band('A', 'junior', 10, 20), band('B', 'senior', 10, 20), band('B', 'lead', 10, 20)],
		CONTEXT,
		[
			'A and B have no seniority in common, so no band can be held against another.',
			'Only A has a band at junior level.',
			'Only B has bands at senior and lead level.'
		]
	],
	[
		'one level without a name, and no tops',
		[band('A', 'all levels', 40, 60), band('B', 'all levels', 60, 80)],
		ONE_LEVEL,
		['From A to B, the midpoint rises by $20 (40%).', 'The bands only touch.']
	],
	[
		'the same pay, and a midpoint of nothing',
		[
			band('A', 'junior', 40, 60),
			band('B', 'junior', 45, 55),
			band('A', 'senior', 0, 0),
			band('B', 'senior', 0, 20)
		],
		CONTEXT,
		[
			'From A to B, the midpoint stays the same at junior level and rises by $10 at senior level.',
			'At junior level the bands share $10, 100% of the narrower; at senior level one band is a single figure within the other.'
		]
	],
	[
		'bands that are one figure',
		[band('A', 'all levels', 50, 50), band('B', 'all levels', 50, 50)],
		ONE_LEVEL,
		['From A to B, the midpoint stays the same.', 'Both bands are one and the same figure.']
	],
	[
		'tops of which the difference cannot be told',
		[
			band('A', 'junior', 10, 20),
			band('B', 'junior', 10, 20, closed(30)),
			band('A', 'mid', 10, 20, open(40)),
			band('B', 'mid', 10, 20, open(50)),
			band('A', 'senior', 10, 20, closed(60)),
			band('B', 'senior', 10, 20, open(50))
		],
		CONTEXT,
		[
			'From A to B, the midpoint stays the same at junior level, at mid level and at senior level.',
			'At junior level the bands share $10, 100% of the narrower; at mid level the bands share $10, 100% of the narrower; at senior level the bands share $10, 100% of the narrower.',
			'At junior level no difference of the top of band can be told: that of A is not reported.',
			'At mid level no difference of the top of band can be told: both are open-ended, $40+ and $50+.',
			'At senior level no difference of the top of band can be told: $60 and $50+ may lie either way.'
		]
	],
	[
		'a floor at the height of a top',
		[
			band('A', 'junior', 10, 20, closed(30)),
			band('B', 'junior', 10, 20, open(30)),
			band('A', 'senior', 10, 20, open(30)),
			band('B', 'senior', 10, 20, closed(30))
		],
		CONTEXT,
		[
			'From A to B, the midpoint stays the same at junior level and at senior level.',
			'At junior level the bands share $10, 100% of the narrower; at senior level the bands share $10, 100% of the narrower.',
			'The top of band stays the same or rises at junior level and stays the same or falls at senior level.'
		]
	],
	[
		'many levels, of which one has one role',
		[
			band('A', 'junior', 10_000, 20_000, closed(30_000)),
			band('B', 'junior', 30_000, 40_000, closed(70_000)),
			band('A', 'mid', 20_000, 30_000, closed(30_000)),
			band('B', 'mid', 25_000, 45_000, open(80_000)),
			band('A', 'senior', 50_000, 60_000, closed(70_000)),
			band('B', 'senior', 40_000, 50_000, closed(60_000)),
			band('A', 'lead', 50_000, 60_000),
			band('B', 'lead', 50_000, 60_000),
			band('B', 'principal', 90_000, 95_000)
		],
		CONTEXT,
		[
			'From A to B, the midpoint rises at 2 of 4 levels, by up to $20K, falls at 1, by $10K (18%), and stays the same at 1.',
			'The bands meet at 3 of 4 levels, and lie apart at 1.',
			'The top of band rises at 2 of 4 levels, by at least $40K, and falls at 1, by $10K (14%).',
			'At lead level no difference of the top of band can be told: that of A and that of B are not reported.',
			'Only B has a band at principal level.'
		]
	]
])('tells of %s', (_, bands, context, expected) => {
	expect(tell(bands, context)).toEqual(expected);
});

const amount = fc.integer({ min: 0, max: 500 }).map((thousands) => thousands * 1000);
const anyTop = fc.option(fc.record({ amount, open: fc.boolean() }), { nil: undefined });
const anyRung = fc.option(fc.tuple(amount, amount, anyTop), { nil: undefined });
const anyBands = fc
	.tuple(fc.array(anyRung, { maxLength: 5 }), fc.array(anyRung, { maxLength: 5 }))
	.map((roles) =>
		roles.flatMap((rungs, r) =>
			rungs.flatMap((rung, i): PayBand[] => {
				if (!rung) return [];
				const [min, width, top] = rung;
				return [band('AB'.charAt(r), LEVELS[i]!, min, min + width, top)];
			})
		)
	);

/** The bands of both roles at each level that both have. */
function sharedOf(bands: readonly PayBand[]): (readonly [PayBand, PayBand])[] {
	return LEVELS.flatMap((level) => {
		const at = bands.filter(({ seniority }) => seniority === level);
		const [a, b] = ['A', 'B'].map((role) => at.find((each) => each.role === role));
		return a && b ? [[a, b] as const] : [];
	});
}

/** Midpoints lie half a thousand apart at the least, which is written as "500". */
function readAmount(words = ''): number {
	return words.endsWith('K') ? Number(words.slice(0, -1)) * 1000 : Number(words || NaN);
}

it('says of any two roles neither more nor less than their numbers', () => {
	fc.assert(
		fc.property(anyBands, (bands) => {
			const text = tell(bands).join(' ');
			expect(text).not.toMatch(/NaN|undefined|Infinity|−|\$\$/);
			const shared = sharedOf(bands);
			const midpoints = shared.map(([a, b]) => (b.min + b.max - a.min - a.max) / 2);
			const sentence = /the midpoint ([^.]*(?:\.\d[^.]*)*)\./.exec(text)?.[1] ?? '';
			expect(sentence.includes('rises')).toBe(midpoints.some((by) => by > 0));
			expect(sentence.includes('falls')).toBe(midpoints.some((by) => by < 0));
			expect(sentence.includes('stays the same')).toBe(midpoints.some((by) => by === 0));
			if (shared.length > 3) return;
			for (const [i, by] of midpoints.entries()) {
				if (by === 0) continue;
				const level = shared[i]![0].seniority;
				const [, told] =
					new RegExp(`by \\$([\\d.]+K?)[^$]*? at ${level} level`).exec(sentence) ?? [];
				expect(Math.abs(readAmount(told) - Math.abs(by))).toBeLessThanOrEqual(0.001 * Math.abs(by));
			}
		})
	);
});

it('gives of any open top a least difference or none', () => {
	fc.assert(
		fc.property(anyBands, (bands) => {
			for (const [a, b] of sharedOf(bands)) {
				const text = tell([a, b]).find((sentence) => sentence.startsWith('The top of band'));
				if (!a.top || !b.top || (a.top.open && b.top.open)) {
					expect(text).toBeUndefined();
					continue;
				}
				// Every pay that the tops may stand for is in what is said.
				const reaches = (top: TopOfBand) =>
					top.open ? [top.amount, top.amount + 1000, top.amount * 10 + 1e6] : [top.amount];
				const bys = reaches(b.top).flatMap((to) => reaches(a.top!).map((from) => to - from));
				if (bys.some((by) => by > 0) && bys.some((by) => by < 0)) {
					expect(text).toBeUndefined();
					continue;
				}
				expect((text ?? '').includes('rises')).toBe(bys.some((by) => by > 0));
				expect((text ?? '').includes('falls')).toBe(bys.some((by) => by < 0));
				const least = Math.min(...bys.map(Math.abs));
				expect(/at least|or rises|or falls/.test(text ?? '')).toBe(bys.length > 1);
				if (least === 0) continue;
				const [, told] = /\$([\d.]+K?)/.exec(text ?? '') ?? [];
				expect(Math.abs(readAmount(told) - least)).toBeLessThanOrEqual(0.001 * least);
			}
		})
	);
});
