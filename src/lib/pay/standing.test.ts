import { describe, expect, it } from 'vitest';
import type { PayBand } from './pay-band';
import { standing } from './standing';

const BAND: PayBand = {
	role: 'ML Engineer',
	seniority: 'senior',
	min: 170_000,
	max: 220_000,
	median: undefined,
	top: { amount: 300_000, open: false },
	n: undefined,
	extra: new Map()
};
const OPEN: PayBand = { ...BAND, top: { amount: 300_000, open: true } };
const TOPLESS: PayBand = { ...BAND, top: undefined };

describe('where a pay stands', () => {
	it.each([
		['below the band', 169_999, BAND, 'below', 1],
		['at its min', 170_000, BAND, 'in', 0],
		['at its max', 220_000, BAND, 'in', 0],
		['above it, below the top', 220_001, BAND, 'below top', 1],
		['at the top', 300_000, BAND, 'at top', 80_000],
		['above the top', 310_000, BAND, 'above top', 90_000],
		['below the floor of an open top', 299_999, OPEN, 'below top', 79_999],
		['at the floor of an open top', 300_000, OPEN, 'in open top', 80_000],
		['far beyond it', 900_000, OPEN, 'in open top', 680_000],
		['above a band whose top is not reported', 250_000, TOPLESS, 'above, no top', 30_000],
		['nowhere at all', 0, BAND, 'below', 170_000]
	] as const)('%s', (_, pay, band, place, distance) => {
		expect(standing(pay, band)).toMatchObject({ place, distance });
	});

	it('is counted from the midpoint and from the min, whatever the top', () => {
		for (const band of [BAND, OPEN, TOPLESS]) {
			// 195,000 is the midpoint; 182,500 a quarter of the way from 170,000 to 220,000.
			expect(standing(195_000, band)).toMatchObject({ compaRatio: 1, penetration: 0.5 });
			expect(standing(182_500, band)).toMatchObject({ penetration: 0.25 });
			expect(standing(234_000, band)).toMatchObject({ compaRatio: 1.2, penetration: 1.28 });
			expect(standing(120_000, band)).toMatchObject({ penetration: -1 });
		}
	});

	it('is counted in what is paid, not in binary fractions of it', () => {
		// 100,000.01 − 100,000 is a cent, beside which binary fractions put it.
		expect(standing(1, { ...BAND, min: 100_000, max: 100_000.01 })).toMatchObject({
			penetration: -9_999_900
		});
	});

	it('has no ratio where there is nothing to count from', () => {
		expect(standing(10, { ...BAND, min: 0, max: 0 })).toMatchObject({
			compaRatio: undefined,
			penetration: undefined
		});
		expect(standing(170_000, { ...BAND, max: 170_000 })).toMatchObject({
			place: 'in',
			compaRatio: 1,
			penetration: undefined
		});
	});
});
