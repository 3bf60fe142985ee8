import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BandContext } from './band-words';
import { pairSentences } from './pair-sentences';
import type { PayBand, TopOfBand } from './pay-band';
import { bandOf as band } from './pay-band.fixture';
import { anyBands, toWholeCents } from './random-bands.fixture';
import { describeChange, sharedWords } from './pair-words';
import { pairLevels, sharedChanges } from './role-pair';
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
		'two tops that may lie either way, and would look the same if they were rounded',
		[
			band('A', 'all levels', 10_000, 20_000, closed(300_420)),
			band('B', 'all levels', 10_000, 20_000, open(300_000))
		],
		ONE_LEVEL,
		[
			'From A to B, the midpoint stays the same.',
			'The bands share $10K, 100% of the narrower.',
			'No difference of the top of band can be told: $300,420 and $300K+ may lie either way.'
		]
	],
	[
		'bands of which the narrower is shared all but whole, and a change that is all but none',
		[band('A', 'all levels', 0, 100_000), band('B', 'all levels', 10, 100_010)],
		ONE_LEVEL,
		[
			'From A to B, the midpoint rises by $10 (0.02%).',
			'The bands share $100K, over 99% of the narrower.'
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

/** What is said of one level, or of several that are alike. */
interface Clause {
	readonly verb: string;
	readonly about: string;
	readonly bound: string;
	readonly amount: string | undefined;
	readonly percent: string | undefined;
}

const VERB = '(?:rises|falls|stays the same(?: or (?:rises|falls))?)';
const AMOUNT = String.raw`(at least |up to )?(\$[\d,.]*\d[KM]?)(?: \(([^)]*)\))?`;
const ONE_BY_ONE = new RegExp(`(?:(${VERB}) )?(?:by ${AMOUNT} )?at (\\w+) level`, 'g');
const COUNTED = new RegExp(
	`(${VERB}) at (all \\d+ levels|\\d+ of \\d+ levels|\\d+)(?:, by ${AMOUNT})?`,
	'g'
);

function clausesOneByOne(sentence: string): Clause[] {
	let last = '';
	return [...sentence.matchAll(ONE_BY_ONE)].map(
		([, verb = last, bound = '', amount, percent, about = '']) => {
			last = verb;
			return { verb, about, bound: bound.trim(), amount, percent };
		}
	);
}

function clausesCounted(sentence: string): Clause[] {
	return [...sentence.matchAll(COUNTED)].map(
		([, verb = '', about = '', bound = '', amount, percent]) => ({
			verb,
			about,
			bound: bound.trim(),
			amount,
			percent
		})
	);
}

/** What a figure does at one level, reckoned from the numbers alone: the least of the differences that they leave open, of what it is a part, in cents. */
interface Move {
	readonly level: string;
	readonly verb: string;
	readonly by: number;
	readonly of: number;
	readonly isLeast: boolean;
}

/** Every difference that may be, in cents, and what it is counted from. `undefined` where both ways may be. */
function moveOf(level: string, bys: readonly number[], of: number): Move | undefined {
	const [up, down, none] = [
		bys.some((by) => by > 0),
		bys.some((by) => by < 0),
		bys.some((by) => by === 0)
	];
	if (up && down) return undefined;
	const way = up ? 'rises' : 'falls';
	const verb = !up && !down ? 'stays the same' : none ? `stays the same or ${way}` : way;
	return { level, verb, by: Math.min(...bys.map(Math.abs)), of, isLeast: bys.length > 1 };
}

function topMove(level: string, from: PayBand, to: PayBand): Move | undefined {
	if (!from.top || !to.top) return undefined;
	// Of an open top, some of the pays that it may stand for.
	const reaches = ({ amount, open }: TopOfBand) => {
		const cents = toWholeCents(amount);
		return open ? [cents, cents + 1, cents * 10 + 1e9] : [cents];
	};
	const [starts, ends] = [reaches(from.top), reaches(to.top)];
	const bys = ends.flatMap((end) => starts.map((start) => end - start));
	return moveOf(level, bys, toWholeCents(from.top.amount));
}

function midpointMove(level: string, from: PayBand, to: PayBand): Move {
	const sum = ({ min, max }: PayBand) => toWholeCents(min) + toWholeCents(max);
	return moveOf(level, [(sum(to) - sum(from)) / 2], sum(from) / 2)!;
}

/** The one level of a source that tells none apart has no name in a sentence. */
const isNamed = (levels: readonly string[]) => levels.join() !== 'all levels';

/** Demands that a sentence tells these moves, of so many levels in all, and nothing else. */
function expectMoves(sentence: string, moves: readonly Move[], total: number, levels: string[]) {
	if (total > 3) {
		const clauses = clausesCounted(sentence);
		const verbs = [...new Set(moves.map(({ verb }) => verb))];
		expect(clauses.map(({ verb }) => verb)).toEqual(verbs);
		for (const [i, { verb, about, bound, amount, percent }] of clauses.entries()) {
			const alike = moves.filter((move) => move.verb === verb);
			const count = alike.length;
			const whole = count === total ? `all ${total} levels` : `${count} of ${total} levels`;
			expect(about).toBe(i === 0 ? whole : String(count));
			expectExtent({ bound, amount, percent }, alike);
		}
		return;
	}
	const whole = isNamed(levels) ? sentence : `${sentence.slice(0, -1)} at the level.`;
	const clauses = clausesOneByOne(whole);
	expect(clauses.map(({ verb, about }) => [about, verb])).toEqual(
		moves.map(({ level, verb }) => [isNamed(levels) ? level : 'the', verb])
	);
	for (const [i, clause] of clauses.entries()) expectExtent(clause, [moves[i]!]);
}

function expectExtent(
	{ bound, amount, percent }: Pick<Clause, 'bound' | 'amount' | 'percent'>,
	alike: readonly Move[]
) {
	const bys = alike.map(({ by }) => by);
	const isLeast = alike.some((move) => move.isLeast);
	const [only] = alike;
	if (Math.max(...bys) === 0) {
		expect([bound, amount, percent]).toEqual(['', undefined, undefined]);
	} else if (alike.length > 1) {
		expect([bound, percent]).toEqual([isLeast ? 'at least' : 'up to', undefined]);
		expectMoney(amount, isLeast ? Math.min(...bys) : Math.max(...bys));
	} else {
		expect(bound).toBe(isLeast ? 'at least' : '');
		expectMoney(amount, only!.by);
		if (only!.of === 0) expect(percent).toBeUndefined();
		else expectPercent(percent, only!.by, only!.of);
	}
}

describe('for any two roles', () => {
	const anyLadder = fc
		.integer({ min: 0, max: LEVELS.length })
		.map((count) => (count === 0 ? ['all levels'] : LEVELS.slice(0, count)));
	const anyCase = anyLadder.chain((levels) =>
		fc.record({ levels: fc.constant(levels), bands: anyBands(['A', 'B', 'C'], levels) })
	);
	const tellCase = ({ levels, bands }: { levels: string[]; bands: PayBand[] }, pair = PAIR) =>
		tell(bands, { ...CONTEXT, seniorities: levels }, pair);

	/** The bands of both roles at each level that both have. */
	function sharedOf(levels: readonly string[], bands: readonly PayBand[]) {
		return levels.flatMap((level) => {
			const at = bands.filter(({ seniority }) => seniority === level);
			const [a, b] = ['A', 'B'].map((role) => at.find((each) => each.role === role));
			return a && b ? [{ level, a, b }] : [];
		});
	}

	it('midpoints rise and fall as their numbers do, in money and in percent of the first', () => {
		fc.assert(
			fc.property(anyCase, (given) => {
				const shared = sharedOf(given.levels, given.bands);
				for (const pair of [PAIR, { from: 'B', to: 'A' }]) {
					const told = tellCase(given, pair);
					expect(told.join(' ')).not.toMatch(/NaN|undefined|Infinity|−|\$\$/);
					const start = `From ${pair.from} to ${pair.to}, the midpoint `;
					const sentence = told.find((each) => each.startsWith(start));
					expect(sentence === undefined).toBe(shared.length === 0);
					const moves = shared.map(({ level, a, b }) =>
						pair === PAIR ? midpointMove(level, a, b) : midpointMove(level, b, a)
					);
					if (sentence)
						expectMoves(sentence.slice(start.length), moves, shared.length, given.levels);
				}
			})
		);
	});

	it('bands share what their numbers do, in money and in percent of the narrower', () => {
		fc.assert(
			fc.property(anyCase, (given) => {
				const shared = sharedOf(given.levels, given.bands);
				const told = tellCase(given);
				if (shared.length === 0) {
					expect(told.join(' ')).not.toMatch(/apart|share|touch|meet/);
					return;
				}
				const sentence = told[1]!;
				if (shared.length > 3) {
					const meeting = shared.filter(
						({ a, b }) => Math.max(a.min, b.min) <= Math.min(a.max, b.max)
					).length;
					const all = shared.length;
					const words = {
						[all]: `At all ${all} levels the bands meet.`,
						0: `At none of the ${all} levels do the bands meet.`
					}[meeting];
					expect(sentence).toBe(
						words ??
							`The bands meet at ${meeting} of ${all} levels, and lie apart at ${all - meeting}.`
					);
					return;
				}
				const parts = sentence.slice(0, -1).split('; ');
				expect(parts).toHaveLength(shared.length);
				for (const [i, { level, a, b }] of shared.entries()) {
					const part = parts[i]!.charAt(0).toLowerCase() + parts[i]!.slice(1);
					const start = isNamed(given.levels) ? `at ${level} level ` : '';
					expect(part.startsWith(start)).toBe(true);
					expectOverlap(part.slice(start.length), [a, b]);
				}
			})
		);
	});

	it('a band and what stands in the chart beside it say the same of midpoints and of what is shared', () => {
		fc.assert(
			fc.property(anyCase, (given) => {
				const shared = sharedOf(given.levels, given.bands);
				const changes = sharedChanges(pairLevels(given.bands, PAIR, given.levels));
				expect(changes).toHaveLength(shared.length);
				for (const [i, { level, a, b }] of shared.entries()) {
					const { by, of, verb } = midpointMove(level, a, b);
					const told = describeChange(changes[i]!, CONTEXT.unit);
					const [midpoints = '', overlap = ''] = told.slice(0, -1).split('; ');
					const [, amount, percent, way] =
						/^The midpoint of B is (\S+)(?: \((.+)\))? (higher|lower)$/.exec(midpoints) ?? [];
					if (by === 0) expect(midpoints).toBe('A and B have the same midpoint');
					else {
						expect(way).toBe(verb === 'rises' ? 'higher' : 'lower');
						expectMoney(amount, by);
						if (of === 0) expect(percent).toBeUndefined();
						else expectPercent(percent, by, of);
					}
					expectOverlap(overlap, [a, b]);

					const [whole, brief] = sharedWords(changes[i]!, CONTEXT.unit);
					expect(whole.startsWith(brief)).toBe(true);
					if (overlap.startsWith('the bands share'))
						expect(`the bands share ${whole.replace(' shared', '')}`).toBe(overlap);
					else if (overlap.endsWith(' apart')) expect(`the bands are ${whole}`).toBe(overlap);
					else
						expect(whole).toBe(
							overlap === 'the bands only touch' ? 'only touch' : 'one in the other'
						);
				}
			})
		);
	});

	it('an open top gives a least difference or none, and a missing one no number', () => {
		fc.assert(
			fc.property(anyCase, (given) => {
				const shared = sharedOf(given.levels, given.bands);
				const told = tellCase(given);
				const moves = shared.flatMap(({ level, a, b }) => topMove(level, a, b) ?? []);
				const sentence = told.find((each) => each.startsWith('The top of band '));
				expect(sentence === undefined).toBe(moves.length === 0);
				if (sentence)
					expectMoves(
						sentence.slice('The top of band '.length),
						moves,
						shared.length,
						given.levels
					);

				const untold = told.filter((each) => /no difference of the top of band/i.test(each));
				const missing = shared.some(({ a, b }) => a.top ?? b.top)
					? shared.filter(({ level, a, b }) => !topMove(level, a, b))
					: [];
				if (missing.length > 3) {
					expect(untold).toEqual([
						`At ${missing.length} of ${shared.length} levels no difference of the top of band can be told, since one is not reported or open-ended.`
					]);
					return;
				}
				expect(untold).toHaveLength(missing.length);
				for (const [i, { level, a, b }] of missing.entries()) {
					const words = untold[i]!;
					expect(words.includes(`At ${level} level `)).toBe(isNamed(given.levels));
					const tops = [a.top, b.top].flatMap((top) => (top ? [top] : []));
					expect(words.includes('not reported')).toBe(tops.length < 2);
					expect(words.includes('that of A ')).toBe(!a.top);
					expect(words.includes('that of B ')).toBe(!b.top);
					expect(words.includes('both are open-ended')).toBe(
						tops.length === 2 && tops.every(({ open }) => open)
					);
					// Neither of two tops that may lie either way is rounded beside the other.
					const amounts = tops.length < 2 ? [] : tops;
					const written = moneyIn(words);
					expect(written.map((each) => each.endsWith('+'))).toEqual(
						amounts.map(({ open }) => open)
					);
					expect(written.map((each) => readCents(each.replace('+', '')))).toEqual(
						amounts.map(({ amount }) => toWholeCents(amount))
					);
				}
			})
		);
	});

	it('what only one role has is named, and nothing of a third role is told', () => {
		fc.assert(
			fc.property(anyCase, (given) => {
				const told = tellCase(given);
				const [ofA, ofB] = ['A', 'B'].map((role) =>
					given.levels.filter((level) =>
						given.bands.some((band) => band.role === role && band.seniority === level)
					)
				) as [string[], string[]];
				const only = (role: string, own: string[], others: string[]) => {
					const lone = own.filter((level) => !others.includes(level));
					if (lone.length === 0 || others.length === 0 || given.levels.length < 2) return [];
					const names = [lone.slice(0, -1).join(', '), lone.at(-1)].filter(Boolean).join(' and ');
					return [
						`Only ${role} has ${lone.length > 1 ? 'bands' : 'a band'} at ${lone.length > 3 ? `${lone.length} levels` : `${names} level`}.`
					];
				};
				expect(told.filter((each) => each.startsWith('Only'))).toEqual([
					...only('A', ofA, ofB),
					...only('B', ofB, ofA)
				]);
				const absent = [...(ofA.length === 0 ? ['A'] : []), ...(ofB.length === 0 ? ['B'] : [])];
				expect(told.filter((each) => each.startsWith('No pay band'))).toEqual(
					absent.length === 0 ? [] : [`No pay band of ${absent.join(' or ')} is shown.`]
				);
				const apart = absent.length === 0 && !ofA.some((level) => ofB.includes(level));
				expect(told.some((each) => each.includes('no seniority in common'))).toBe(apart);
				expect(told.join(' ')).not.toMatch(/\bC\b/);
			})
		);
	});
});
