import { expect, it } from 'vitest';
import type { BandContext } from '$lib/pay/band-words';
import type { PayBand } from '$lib/pay/pay-band';
import { bandOf as band } from '$lib/pay/pay-band.fixture';
import { pairLevels } from '$lib/pay/role-pair';
import { pairColumns, pairFigures } from './pair-figures';

const PAIR = { from: 'A', to: 'B' };
const TERM = (name: string) => ({ name, meaning: 'meaning' });
const CONTEXT: BandContext = {
	unit: { currency: 'USD', period: 'year' },
	terms: {
		min: TERM('Min'),
		max: TERM('Max'),
		median: TERM('Median'),
		top: TERM('Top of band')
	},
	seniorities: ['junior', 'senior']
};

function table(bands: readonly PayBand[], context = CONTEXT): string[][] {
	const rows = pairFigures(pairLevels(bands, PAIR, context.seniorities), context);
	const columns = pairColumns(PAIR);
	return rows.map((row) => columns.map(({ text }) => text(row)));
}

it('gives every figure of both bands, their difference in money and percent, and what they share', () => {
	// 35,000 of 160,000 is 22 %; 10,000 of 40,000 a quarter, of 50,000 a fifth; a floor at 300,000 is at least 80,000 above.
	expect(
		table([
			band('A', 'senior', 140_000, 180_000, { amount: 220_000, open: false }),
			band('B', 'senior', 170_000, 220_000, { amount: 300_000, open: true })
		])
	).toEqual([
		['Senior: Min', '$140,000', '$170,000', '$30,000', '21%'],
		['Senior: Midpoint', '$160,000', '$195,000', '$35,000', '22%'],
		['Senior: Max', '$180,000', '$220,000', '$40,000', '22%'],
		[
			'Senior: Top of band',
			'$220,000',
			'$300,000 or more',
			'at least $80,000 higher',
			'at least 36% higher'
		],
		[
			'Senior: shared with the other',
			'25% of it',
			'20% of it',
			'$10K shared',
			'25% of the narrower'
		]
	]);
});

it('makes nothing up where a band, a top or a number to count from is missing', () => {
	expect(
		table([
			band('A', 'junior', 0, 0),
			band('B', 'junior', 10, 20),
			band('B', 'senior', 30, 40, { amount: 50, open: true })
		])
	).toEqual([
		['Junior: Min', '$0', '$10', '$10', 'none'],
		['Junior: Midpoint', '$0', '$15', '$15', 'none'],
		['Junior: Max', '$0', '$20', '$20', 'none'],
		['Junior: Top of band', 'not reported', 'not reported', 'not known', 'none'],
		['Junior: shared with the other', 'none', 'none', '$10 apart', 'none'],
		['Senior: Min', 'no band', '$30', 'not known', 'none'],
		['Senior: Midpoint', 'no band', '$35', 'not known', 'none'],
		['Senior: Max', 'no band', '$40', 'not known', 'none'],
		['Senior: Top of band', 'no band', '$50 or more', 'not known', 'none']
	]);
});

it('names no level where there is one only, and turns round a least difference that goes down', () => {
	const rows = table(
		[
			band('A', 'all levels', 10, 30, { amount: 40, open: true }),
			band('B', 'all levels', 20, 20, { amount: 30, open: false })
		],
		{ ...CONTEXT, seniorities: ['all levels'] }
	);
	expect(rows.map(([name]) => name)).toEqual([
		'Min',
		'Midpoint',
		'Max',
		'Top of band',
		'Shared with the other'
	]);
	expect(rows[3]).toEqual([
		'Top of band',
		'$40 or more',
		'$30',
		'at least $10 lower',
		'at least 25% lower'
	]);
	expect(rows[4]).toEqual([
		'Shared with the other',
		'0% of it',
		'all of it',
		'one in the other',
		'100% of the narrower'
	]);
});
