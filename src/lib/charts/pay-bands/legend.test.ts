import { expect, it } from 'vitest';
import type { PayBand, TopOfBand } from '$lib/pay/pay-band';
import type { BandTerms } from '$lib/pay/terms';
import { bandLegend, outlineItem, ownPayItem } from './legend';

const terms: BandTerms = {
	min: { name: 'Min', meaning: 'low end' },
	max: { name: 'Max', meaning: 'high end' },
	median: { name: 'Median', meaning: 'half earn less' },
	top: { name: 'Top of band', meaning: 'highest reported pay' }
};
const CLOSED: TopOfBand = { amount: 3000, open: false };
const OPEN: TopOfBand = { amount: 3000, open: true };

function band(seniority: string, more: Partial<PayBand> = {}): PayBand {
	return { ...UNKNOWN, seniority, ...more };
}
const UNKNOWN: PayBand = {
	role: 'Chef',
	seniority: '',
	min: 1000,
	max: 2000,
	median: undefined,
	top: undefined,
	n: undefined,
	extra: new Map()
};

it.each<[string, PayBand[], string[]]>([
	['only the seniorities that are drawn', [band('senior')], ['Senior band']],
	[
		'a top, and what an open one adds',
		[band('junior', { top: CLOSED }), band('senior', { top: OPEN })],
		[
			'Junior band',
			'Senior band',
			'Top of band: highest reported pay',
			'Open top: this amount or more'
		]
	],
	[
		'an open top that stands alone, in full',
		[band('senior', { top: OPEN })],
		['Senior band', 'Top of band (highest reported pay): this amount or more']
	],
	[
		'medians and thin bands',
		[band('junior', { median: 1500, n: 3 })],
		['Junior band', 'Median', 'Fewer than 10 observations']
	]
])('explains %s', (_, bands, texts) => {
	expect(bandLegend(bands, ['junior', 'senior'], terms).map(({ text }) => text)).toEqual(texts);
});

it.each([
	['all levels', 'Min to max'],
	['senior', 'Senior band: min to max']
])('says what a band spans where all are of the seniority %j', (seniority, text) => {
	const [item] = bandLegend([band(seniority)], [seniority], terms);
	expect(item?.text).toBe(text);
});

it('says of outlines whose they are, and what they span', () => {
	expect(outlineItem('Job ads, May 2025', { ...terms, max: { name: 'P75', meaning: '' } })).toEqual(
		{
			kind: 'outline',
			text: 'Job ads, May 2025: min to P75'
		}
	);
});

it.each([
	[250_000, 'Your pay: $250K'],
	[299_999, 'Your pay: $299,999']
])('tells a pay that is marked in full: %d', (amount, text) => {
	expect(ownPayItem({ amount }, 'USD')).toEqual({ kind: 'own-pay', text });
});
