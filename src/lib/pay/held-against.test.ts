import { expect, it } from 'vitest';
import { heldPairs, holdAgainst, loneBands, type HeldAgainst } from './held-against';
import { ADS, BANDS } from './held-against.fixture';
import { bandOf } from './pay-band.fixture';

it('puts each band beside the one that stands for it', () => {
	const named = heldPairs(holdAgainst(BANDS, ADS)).map(({ counterpart }) => [
		counterpart.role,
		counterpart.seniority
	]);
	expect(named).toEqual([
		['Data Scientist', 'entry'],
		['Data Scientist', 'senior'],
		['Machine Learning Engineer', 'entry'],
		['Machine Learning Engineer', 'senior']
	]);
});

it('counts how far each figure lies above the other, as a part of the other', () => {
	const [junior] = heldPairs(holdAgainst(BANDS, ADS));
	expect(junior).toMatchObject({
		min: { amount: 4_000, ratio: 4_000 / 76_000 },
		// Midpoints 92,500 and 113,000.
		midpoint: { amount: -20_500, ratio: -20_500 / 113_000 },
		max: { amount: -45_000, ratio: -0.3 },
		top: { amount: -55_000, ratio: -55_000 / 175_000, atLeast: false }
	});
});

it('gives a least difference for an open top, and none for a top that is not reported', () => {
	const [, , junior, senior] = heldPairs(holdAgainst(BANDS, ADS));
	expect(junior?.top).toBeUndefined();
	expect(senior?.top).toEqual({ amount: 10_000, ratio: 10_000 / 290_000, atLeast: true });
});

it('counts no percentage of nothing', () => {
	const against = { ...ADS, bands: [bandOf('Data Scientist', 'entry', 0, 0)] };
	const [pair] = heldPairs(holdAgainst(BANDS, against));
	expect(pair?.midpoint).toEqual({ amount: 92_500, ratio: undefined });
});

it.each<[string, Partial<HeldAgainst>, string]>([
	['the role', { roleFor: new Map([['ML Engineer', 'Machine Learning Engineer']]) }, 'role'],
	['the seniority', { seniorityFor: new Map([['senior', 'senior']]) }, 'seniority'],
	['the band', { bands: ADS.bands.slice(1) }, 'band']
])('says what a band without a counterpart lacks: %s', (_, changes, lack) => {
	const [lone] = loneBands(holdAgainst(BANDS.slice(0, 1), { ...ADS, ...changes }));
	expect(lone?.lack).toBe(lack);
});
