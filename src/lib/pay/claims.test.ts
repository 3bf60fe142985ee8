import { describe, expect, it } from 'vitest';
import {
	moneyMove,
	paysMore,
	percentMove,
	roleGaps,
	translateClaim,
	widens,
	type Claim,
	type GapMove
} from './claims';
import type { Gap } from './comparison';
import { ADS, BANDS } from './held-against.fixture';
import { bandOf } from './pay-band.fixture';

const MORE: Claim = {
	kind: 'pays-more',
	text: 'It pays more.',
	roles: ['ML Engineer', 'Data Scientist']
};
const WIDER: Claim = { ...MORE, kind: 'gap-widens', seniorities: ['junior', 'senior'] };

const gap = (amount: number, ratio: number | undefined = amount / 1000): Gap => ({ amount, ratio });

describe('a claim in the names of another dataset', () => {
	it('is about the roles and seniorities that stand for its own', () => {
		expect(translateClaim(WIDER, ADS)).toEqual({
			...WIDER,
			roles: ['Machine Learning Engineer', 'Data Scientist'],
			seniorities: ['entry', 'senior']
		});
	});

	it.each<[string, Claim, Parameters<typeof translateClaim>[1]]>([
		['a role has no counterpart', MORE, { ...ADS, roleFor: new Map([['ML Engineer', 'A']]) }],
		[
			'both roles have the same',
			MORE,
			{
				...ADS,
				roleFor: new Map([
					['ML Engineer', 'A'],
					['Data Scientist', 'A']
				])
			}
		],
		[
			'a seniority has no counterpart',
			WIDER,
			{ ...ADS, seniorityFor: new Map([['junior', 'entry']]) }
		],
		[
			'both seniorities have the same',
			WIDER,
			{
				...ADS,
				seniorityFor: new Map([
					['junior', 'any'],
					['senior', 'any']
				])
			}
		]
	])('does not exist where %s', (_, claim, names) => {
		expect(translateClaim(claim, names)).toBeUndefined();
	});
});

it('counts gaps at the levels that both roles have, in ladder order', () => {
	const bands = [...BANDS.toReversed(), bandOf('ML Engineer', 'lead', 1, 2)];
	expect(roleGaps(MORE.roles, bands, ['junior', 'senior', 'lead'])).toEqual([
		{ seniority: 'junior', gap: { amount: 32_500, ratio: 32_500 / 92_500 } },
		{ seniority: 'senior', gap: { amount: 35_000, ratio: 35_000 / 160_000 } }
	]);
});

it.each([
	[[5, 1], 'yes'],
	[[5, 0], 'at some levels'],
	[[5, -1], 'at some levels'],
	[[0, -1], 'no'],
	[[], 'unknown']
])('holds that a role pays more where it does so at each level: %j', (amounts, holds) => {
	expect(paysMore(amounts.map((amount) => ({ seniority: 'any', gap: gap(amount) })))).toBe(holds);
});

it.each<[Gap, Gap, GapMove, GapMove | undefined]>([
	[gap(32_500, 0.351), gap(35_000, 0.219), 'widens', 'narrows'],
	[gap(-10, -0.1), gap(-20, -0.2), 'widens', 'widens'],
	[gap(-10, -0.1), gap(20, 0.2), 'turns', 'turns'],
	[gap(0), gap(20), 'widens', 'widens'],
	[gap(20), gap(0), 'narrows', 'narrows'],
	[gap(10.001, 0.2), gap(10.004, 0.2004), 'stays the same', 'stays the same'],
	[gap(10, 0.2), gap(20, 0.1), 'widens', 'narrows'],
	// By half a tenth of a percent, whichever role leads.
	[gap(10, 1), gap(20, 0.9995), 'widens', 'stays the same'],
	[gap(-10, -1), gap(-20, -0.9995), 'widens', 'stays the same'],
	[{ amount: 10, ratio: undefined }, gap(20), 'widens', undefined]
])('sees what a gap does in money and in percent: %j to %j', (from, to, money, percent) => {
	expect(moneyMove(from, to)).toBe(money);
	expect(percentMove(from, to)).toBe(percent);
});

it('holds of a gap that widens, and only of that', () => {
	const moves = ['widens', 'narrows', 'stays the same', 'turns', undefined] as const;
	expect(moves.map(widens)).toEqual(['yes', 'no', 'no', 'no', 'unknown']);
});
