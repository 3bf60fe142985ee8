import { expect, it } from 'vitest';
import type { BandContext } from './band-words';
import type { PayBand, TopOfBand } from './pay-band';
import { standingSentence, standingWords } from './standing-words';

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

function bandWith(top: TopOfBand | undefined): PayBand {
	return {
		role: 'ML Engineer',
		seniority: 'senior',
		min: 170_000,
		max: 220_000,
		median: undefined,
		top,
		n: undefined,
		extra: new Map()
	};
}
const CLOSED = bandWith({ amount: 300_000, open: false });
const OPEN = bandWith({ amount: 300_000, open: true });
const TOPLESS = bandWith(undefined);

it.each([
	['$20K below the band', 150_000, CLOSED],
	['in the band, at its low end', 170_000, CLOSED],
	['in the band, in its lower half', 180_000, CLOSED],
	['in the band, at its midpoint', 195_000, CLOSED],
	['in the band, in its upper half', 210_000, CLOSED],
	['in the band, at its high end', 220_000, CLOSED],
	['$30K above the band, below the top of band ($300K)', 250_000, CLOSED],
	['$30K above the band, below the top of band ($300K+)', 250_000, OPEN],
	['above the band, at the top of band ($300K)', 300_000, CLOSED],
	['$80K above the band, within the open top of band ($300K+)', 300_000, OPEN],
	['$100K above the band, and above the top of band ($300K)', 320_000, CLOSED],
	['$680K above the band, within the open top of band ($300K+)', 900_000, OPEN],
	['$30K above the band; its top of band is not reported', 250_000, TOPLESS],
	['$79,999 above the band, below the top of band ($300K)', 299_999, CLOSED],
	['$79,999 above the band, below the top of band ($300K+)', 299_999, OPEN],
	['$1 below the band', 169_999, CLOSED],
	[
		'$80,001 above the band, below the top of band ($300,499)',
		300_001,
		bandWith({ amount: 300_499, open: false })
	],
	['in the band, which is a single figure', 200_000, { ...CLOSED, min: 200_000, max: 200_000 }]
])('%s', (words, pay, band) => {
	expect(standingWords(pay, band, CONTEXT)).toBe(words);
});

it('calls the top as its dataset does', () => {
	const terms = { ...CONTEXT.terms, top: { name: '90th percentile', meaning: 'nine in ten' } };
	expect(standingWords(250_000, CLOSED, { ...CONTEXT, terms })).toBe(
		'$30K above the band, below the 90th percentile ($300K)'
	);
});

it('counts the bands that a pay is in, above and below', () => {
	const junior = { ...CLOSED, seniority: 'junior', min: 110_000, max: 140_000 };
	expect(standingSentence(150_000, [junior, CLOSED], CONTEXT)).toBe(
		'$150K is in 0 of 2 bands shown, above 1 and below 1.'
	);
	expect(standingSentence(180_000, [CLOSED], CONTEXT)).toBe(
		'$180K is in the band, in its lower half.'
	);
});

it('repeats a pay in full where a short form would round it', () => {
	const junior = { ...CLOSED, seniority: 'junior', min: 110_000, max: 140_000 };
	expect(standingSentence(299_999, [junior, OPEN], CONTEXT)).toBe(
		'$299,999 is in 0 of 2 bands shown, above 2.'
	);
	expect(standingSentence(299_999, [OPEN], CONTEXT)).toBe(
		'$299,999 is $79,999 above the band, below the top of band ($300K+).'
	);
	expect(standingSentence(30.31, [OPEN], CONTEXT)).toBe('$30.31 is $169,969.69 below the band.');
});

it('finds a midpoint in cents', () => {
	const band = { ...TOPLESS, min: 29.95, max: 30.67 };
	expect(standingWords(30.31, band, CONTEXT)).toBe('in the band, at its midpoint');
});
