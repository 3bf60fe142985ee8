import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimSentences, type Figures } from './claim-sentences';
import type { Claim } from './claims';
import { ADS, BANDS, CONTEXT } from './held-against.fixture';
import { bandOf } from './pay-band.fixture';

const MORE: Claim = {
	kind: 'pays-more',
	text: 'It pays more.',
	roles: ['ML Engineer', 'Data Scientist']
};
const WIDER: Claim = { ...MORE, kind: 'gap-widens', seniorities: ['junior', 'senior'] };
const OWN: Figures = { ...CONTEXT, bands: BANDS };

/** Two roles, A over B, at two levels: the midpoints of A, then of B. */
function figures([juniorA, seniorA, juniorB, seniorB]: readonly [
	number,
	number,
	number,
	number
]): Figures {
	return {
		...CONTEXT,
		bands: [
			bandOf('ML Engineer', 'junior', juniorA, juniorA),
			bandOf('ML Engineer', 'senior', seniorA, seniorA),
			bandOf('Data Scientist', 'junior', juniorB, juniorB),
			bandOf('Data Scientist', 'senior', seniorB, seniorB)
		]
	};
}

describe('that one role pays more', () => {
	it('is told of both datasets', () => {
		// Of the ads, 145K − 113K is 32K, and 210K − 170K is 40K.
		expect(claimSentences(MORE, OWN, ADS)).toEqual([
			'Here the midpoint of ML Engineer, held against that of Data Scientist, is $32.5K (35%) more at junior level and $35K (22%) more at senior level.',
			'In job ads the midpoint of Machine Learning Engineer, held against that of Data Scientist, is $32K (28%) more at entry level and $40K (24%) more at senior level.',
			'So it holds in both.'
		]);
	});

	it('holds at some levels', () => {
		expect(claimSentences(MORE, figures([90, 60, 80, 60]), undefined)).toEqual([
			'Here the midpoint of ML Engineer, held against that of Data Scientist, is $10 (13%) more at junior level and the same at senior level.',
			'So it holds at some levels here.'
		]);
	});

	it('may hold in neither, and names no level where there is one only', () => {
		const own = {
			...CONTEXT,
			seniorities: ['any'],
			bands: [bandOf('ML Engineer', 'any', 40, 60), bandOf('Data Scientist', 'any', 80, 120)]
		};
		expect(claimSentences(MORE, own, undefined)).toEqual([
			'Here the midpoint of ML Engineer, held against that of Data Scientist, is $50 (50%) less.',
			'So it does not hold here.'
		]);
	});

	it('is counted where there are many levels', () => {
		const seniorities = ['1', '2', '3', '4', '5'];
		const bands = seniorities.flatMap((level, i) => [
			bandOf('ML Engineer', level, 10 * i, 10 * i),
			bandOf('Data Scientist', level, 10, 10)
		]);
		expect(claimSentences(MORE, { ...CONTEXT, seniorities, bands }, undefined)[0]).toBe(
			'Here the midpoint of ML Engineer, held against that of Data Scientist, is more at 3 of 5 levels, less at 1 of 5 levels and the same at 1 of 5 levels.'
		);
	});

	it('cannot be told where no level has both, or the other dataset not both roles', () => {
		const against = { ...ADS, roleFor: new Map([['ML Engineer', 'Machine Learning Engineer']]) };
		expect(claimSentences(MORE, { ...OWN, bands: BANDS.slice(1, 3) }, against)).toEqual([
			'Here no level has bands of both ML Engineer and Data Scientist.',
			'In job ads it has no counterpart.',
			'So it can be told in neither.'
		]);
		expect(claimSentences(MORE, OWN, against).at(-1)).toBe(
			'So it holds here, and cannot be told in job ads.'
		);
	});
});

describe('that a gap widens', () => {
	it('is told in money and in percent, of both datasets', () => {
		expect(claimSentences(WIDER, OWN, ADS)).toEqual([
			'Here, from junior to senior level, ML Engineer’s lead over Data Scientist widens in dollars, from $32.5K to $35K, and narrows in percent, from 35% to 22%.',
			'In job ads, from entry to senior level, Machine Learning Engineer’s lead over Data Scientist widens in dollars, from $32K to $40K, and narrows in percent, from 28% to 24%.',
			'So in dollars it holds in both; in percent it holds in neither.'
		]);
	});

	it.each<[string, readonly [number, number, number, number], string, string]>([
		[
			'the other leads',
			[80, 50, 100, 100],
			'Here, from junior to senior level, Data Scientist’s lead over ML Engineer widens in dollars, from $20 to $50, and widens in percent, from 20% to 50%.',
			'So in dollars and in percent it holds here.'
		],
		[
			'the lead changes sides',
			[80, 120, 100, 100],
			'Here the midpoint of ML Engineer, held against that of Data Scientist, is $20 (20%) less at junior level and $20 (20%) more at senior level: the lead changes sides.',
			'So in dollars and in percent it does not hold here.'
		],
		[
			'nothing changes',
			[100, 100, 100, 100],
			'Here, from junior to senior level, the gap between ML Engineer and Data Scientist stays the same in dollars, at $0, and stays the same in percent, at 0%.',
			'So in dollars and in percent it does not hold here.'
		],
		[
			'there is nothing to count from',
			[10, 20, 0, 0],
			'Here, from junior to senior level, ML Engineer’s lead over Data Scientist widens in dollars, from $10 to $20, and has nothing to be counted from in percent.',
			'So in dollars it holds here; in percent it cannot be told here.'
		],
		[
			'two numbers would look the same',
			[1_032_500, 2_032_510, 1_000_000, 2_000_000],
			'Here, from junior to senior level, ML Engineer’s lead over Data Scientist widens in dollars, from $32,500 to $32,510, and narrows in percent, from 3.3% to 1.6%.',
			'So in dollars it holds here; in percent it does not hold here.'
		],
		[
			'two percentages would look the same',
			[13_520, 27_080, 10_000, 20_000],
			'Here, from junior to senior level, ML Engineer’s lead over Data Scientist widens in dollars, from $3.52K to $7.08K, and widens in percent, from 35.2% to 35.4%.',
			'So in dollars and in percent it holds here.'
		]
	])('follows the numbers where %s', (_, midpoints, told, verdict) => {
		expect(claimSentences(WIDER, figures(midpoints), undefined)).toEqual([told, verdict]);
	});

	it('cannot be told without both levels', () => {
		expect(claimSentences(WIDER, { ...OWN, bands: BANDS.slice(0, 3) }, ADS)).toEqual([
			'Here not both levels, junior and senior, have bands of ML Engineer and Data Scientist.',
			'In job ads, from entry to senior level, Machine Learning Engineer’s lead over Data Scientist widens in dollars, from $32K to $40K, and narrows in percent, from 28% to 24%.',
			'So in dollars it cannot be told here, and holds in job ads; in percent it cannot be told here, and does not hold in job ads.'
		]);
	});

	it('speaks of the currency that there is', () => {
		const words = (currency: string) =>
			claimSentences(WIDER, { ...OWN, unit: { currency, period: 'year' } }, undefined).at(-1);
		expect(words('EUR')).toBe('So in euros it holds here; in percent it does not hold here.');
		expect(words('XXX')).toBe('So in money it holds here; in percent it does not hold here.');
	});

	it('says of any four midpoints what is true of them', () => {
		const pay = fc.oneof(fc.nat(300_000), fc.constantFrom(0, 100_000, 100_001));
		fc.assert(
			fc.property(fc.tuple(pay, pay, pay, pay), (midpoints) => {
				const [juniorA, seniorA, juniorB, seniorB] = midpoints;
				const [told = '', verdict = ''] = claimSentences(WIDER, figures(midpoints), undefined);
				expect(told + verdict).not.toMatch(/NaN|undefined|Infinity|−/);

				const [before, after] = [juniorA - juniorB, seniorA - seniorB];
				const turns = before * after < 0;
				const grows = !turns && Math.abs(after) > Math.abs(before);
				expect(told.includes('changes sides')).toBe(turns);
				expect(told.includes('widens in dollars')).toBe(grows);
				expect(/in dollars (and in percent )?it holds here/.test(verdict)).toBe(grows);
				const [, from, to] = /in dollars, from (\S+) to (\S+),/.exec(told) ?? [];
				if (from !== undefined) expect(from).not.toBe(to);

				// Whole numbers, so that no rounding of ours decides: |after| / seniorB against |before| / juniorB.
				const isCounted = juniorB > 0 && seniorB > 0 && !turns;
				const tenths = (part: number, whole: number) => Math.round((Math.abs(part) / whole) * 1000);
				const growsInPercent = isCounted && tenths(after, seniorB) > tenths(before, juniorB);
				expect(told.includes('widens in percent')).toBe(growsInPercent);
				expect(verdict.includes('in percent it holds here')).toBe(growsInPercent);
			})
		);
	});
});
