import type { BandContext } from './band-words';
import type { HeldAgainst } from './held-against';
import type { PayBand } from './pay-band';
import { bandOf } from './pay-band.fixture';

/** Bands of two roles and two seniorities, the last with an open top. */
export const BANDS: readonly PayBand[] = [
	bandOf('Data Scientist', 'junior', 80_000, 105_000, { amount: 120_000, open: false }),
	bandOf('Data Scientist', 'senior', 140_000, 180_000, { amount: 220_000, open: false }),
	bandOf('ML Engineer', 'junior', 110_000, 140_000, { amount: 160_000, open: false }),
	bandOf('ML Engineer', 'senior', 170_000, 220_000, { amount: 300_000, open: true })
];

export const CONTEXT: BandContext = {
	unit: { currency: 'USD', period: 'year' },
	terms: {
		min: { name: 'Min', meaning: 'low end' },
		max: { name: 'Max', meaning: 'high end' },
		median: { name: 'Median', meaning: 'half earn less' },
		top: { name: 'Top of band', meaning: 'highest reported pay' }
	},
	seniorities: ['junior', 'senior']
};

/** Job ads with other names for the second role and the lower level, one role more and one level more. */
export const ADS: HeldAgainst = {
	called: 'job ads',
	unit: CONTEXT.unit,
	terms: {
		min: { name: '25th percentile', meaning: 'one in four earns less' },
		max: { name: '75th percentile', meaning: 'three in four earn less' },
		median: { name: 'Median', meaning: 'half earn less' },
		top: { name: '90th percentile', meaning: 'nine in ten earn less' }
	},
	roles: ['Data Scientist', 'Machine Learning Engineer', 'Analyst'],
	seniorities: ['entry', 'mid', 'senior'],
	bands: [
		bandOf('Data Scientist', 'entry', 76_000, 150_000, { amount: 175_000, open: false }),
		bandOf('Data Scientist', 'senior', 130_000, 210_000, { amount: 250_000, open: false }),
		bandOf('Machine Learning Engineer', 'entry', 110_000, 180_000),
		bandOf('Machine Learning Engineer', 'senior', 160_000, 260_000, {
			amount: 290_000,
			open: false
		})
	],
	roleFor: new Map([
		['Data Scientist', 'Data Scientist'],
		['ML Engineer', 'Machine Learning Engineer']
	]),
	seniorityFor: new Map([
		['junior', 'entry'],
		['senior', 'senior']
	])
};
