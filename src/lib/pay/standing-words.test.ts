import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BandContext } from './band-words';
import type { PayBand, TopOfBand } from './pay-band';
import { ANY_CENTS, anyBand, anyBands, toWholeCents } from './random-bands.fixture';
import {
	compaRatioWords,
	penetrationWords,
	standingSentence,
	standingWords
} from './standing-words';
import { expectPercent, moneyIn, readCents } from './told-numbers.fixture';

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

it.each([
	['1.28', '160%', 250_000, CLOSED],
	['1.00', '50%', 195_000, OPEN],
	['0.62', '−100%', 120_000, TOPLESS],
	// A dollar of 50,000 is not nothing, on either side of the min.
	['0.87', '−0.002%', 169_999, CLOSED],
	['0.87', '0%', 170_000, CLOSED],
	['0.87', '0.002%', 170_001, CLOSED],
	['1.00', 'none', 200_000, { ...CLOSED, min: 200_000, max: 200_000 }],
	['none', 'none', 10, { ...CLOSED, min: 0, max: 0 }]
])('writes a compa-ratio of %s and a range penetration of %s', (ratio, part, pay, band) => {
	expect([compaRatioWords(pay, band), penetrationWords(pay, band)]).toEqual([ratio, part]);
});

describe('for any pay beside any band', () => {
	/** A pay in cents, often at one of the band's figures or a cent beside it. */
	const beside = fc.record({
		band: anyBand('ML Engineer', 'senior'),
		near: fc.constantFrom('min', 'max', 'midpoint', 'top', 'nothing'),
		by: fc.constantFrom(-1, 0, 1),
		free: ANY_CENTS
	});
	const figures = (band: PayBand) => {
		const [min, max] = [toWholeCents(band.min), toWholeCents(band.max)];
		return { min, max, top: band.top && toWholeCents(band.top.amount) };
	};
	const anyPay = beside.map(({ band, near, by, free }) => {
		const { min, max, top } = figures(band);
		const at = {
			min,
			max,
			midpoint: Math.floor((min + max) / 2),
			top: top ?? max,
			nothing: free
		}[near];
		return { band, pay: Math.max(1, at + by) };
	});

	it('words tell its place, and every amount to the cent', () => {
		fc.assert(
			fc.property(anyPay, ({ band, pay }) => {
				const { min, max, top } = figures(band);
				const words = standingWords(pay / 100, band, CONTEXT);
				expect(words).not.toMatch(/NaN|undefined|Infinity|[-−]/);

				expect(/^\S+ below the band$/.test(words)).toBe(pay < min);
				expect(words.startsWith('in the band, ')).toBe(pay >= min && pay <= max);
				expect(words.includes('above the band')).toBe(pay > max);
				const isAbove = pay > max && top !== undefined;
				expect(words.includes(', below the top')).toBe(isAbove && pay < top);
				expect(words.includes(', at the top')).toBe(isAbove && !band.top?.open && pay === top);
				expect(words.includes(', and above the top')).toBe(isAbove && !band.top?.open && pay > top);
				expect(words.includes(', within the open top')).toBe(
					isAbove && band.top?.open === true && pay >= top
				);
				expect(words.includes('is not reported')).toBe(pay > max && top === undefined);

				// Nothing is told but how far the pay is from the band, and the top that it is held against.
				const distance = Math.max(min - pay, pay - max);
				const isAt = isAbove && !band.top?.open && pay === top;
				const told = moneyIn(words);
				expect(told.map((each) => readCents(each.replace('+', '')))).toEqual([
					...(distance > 0 && !isAt ? [distance] : []),
					...(isAbove ? [top] : [])
				]);
				expect(told.some((each) => each.endsWith('+'))).toBe(isAbove && band.top?.open === true);
			})
		);
	});

	it('words tell the part of the band that it has reached', () => {
		fc.assert(
			fc.property(anyPay, ({ band, pay }) => {
				const { min, max } = figures(band);
				const words = standingWords(pay / 100, band, CONTEXT);
				const isIn = pay >= min && pay <= max;
				const inside = isIn && pay > min && pay < max;
				expect(words.endsWith(', which is a single figure')).toBe(isIn && min === max);
				expect(words.endsWith(', at its low end')).toBe(pay === min && min < max);
				expect(words.endsWith(', at its high end')).toBe(pay === max && min < max);
				expect(words.endsWith(', at its midpoint')).toBe(inside && 2 * pay === min + max);
				expect(words.endsWith(', in its lower half')).toBe(inside && 2 * pay < min + max);
				expect(words.endsWith(', in its upper half')).toBe(inside && 2 * pay > min + max);
			})
		);
	});

	it('compa-ratio and range penetration are those of the numbers', () => {
		fc.assert(
			fc.property(anyPay, ({ band, pay }) => {
				const { min, max } = figures(band);
				const ratio = compaRatioWords(pay / 100, band);
				if (min + max === 0) expect(ratio).toBe('none');
				else {
					expect(ratio).toMatch(/^\d+\.\d\d$/);
					expect(Math.abs(Number(ratio) - (2 * pay) / (min + max))).toBeLessThanOrEqual(0.005001);
				}
				const part = penetrationWords(pay / 100, band);
				if (min === max) expect(part).toBe('none');
				else expectPercent(part, pay - min, max - min);
			})
		);
	});

	it('a sentence repeats it to the cent, and counts the bands', () => {
		fc.assert(
			fc.property(anyBands(['A', 'B', 'C'], ['junior', 'senior']), ANY_CENTS, (bands, pay) => {
				const text = standingSentence(pay / 100, bands, CONTEXT);
				expect(text).toMatch(/^\S+ is .*\.$/);
				expect(readCents(moneyIn(text)[0])).toBe(pay);
				if (bands.length === 1) {
					expect(text).toContain(standingWords(pay / 100, bands[0]!, CONTEXT));
					return;
				}
				const below = bands.filter((band) => pay < figures(band).min).length;
				const above = bands.filter((band) => pay > figures(band).max).length;
				const told = (words: RegExp) => Number(words.exec(text)?.[1] ?? 0);
				expect(told(/in (\d+) of \d+ bands shown/)).toBe(bands.length - below - above);
				expect(told(/in \d+ of (\d+) bands shown/)).toBe(bands.length);
				expect(told(/above (\d+)/)).toBe(above);
				expect(told(/below (\d+)/)).toBe(below);
			})
		);
	});
});
