import { quantile } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toQuartiles, toTypicalRange } from './band-figures';

/** Type 7 in whole numbers: the place is (n − 1)p, and what of it is no whole place tells how near the next value is. */
function plainQuantile(sorted: readonly number[], percent: number): number {
	const hundredths = (sorted.length - 1) * percent;
	const part = hundredths % 100;
	const place = (hundredths - part) / 100;
	const [below = NaN, above = below] = sorted.slice(place);
	return (below * (100 - part) + above * part) / 100;
}

const pays = fc.array(
	fc.integer({ min: 1, max: 100_000_000 }).map((cents) => cents / 100),
	{
		minLength: 1,
		maxLength: 60
	}
);

const sorted = (values: readonly number[]) => Float64Array.from(values).sort();

describe('the middle half', () => {
	it('is that of a second implementation and of D3, to the cent', () => {
		fc.assert(
			fc.property(pays, (values) => {
				const { min, median, max, top } = toQuartiles(sorted(values));
				const figures = [min, median, max, top?.amount];
				const others = [25, 50, 75, 90].map((percent) => [
					plainQuantile([...sorted(values)], percent),
					quantile(values, percent / 100) ?? NaN
				]);
				others.forEach((pair, i) => {
					for (const other of pair) expect(Math.abs(figures[i]! - other)).toBeLessThan(0.00501);
				});
			})
		);
	});

	it('always has its figures in order', () => {
		fc.assert(
			fc.property(pays, (values) => {
				const { min, median = NaN, max, top } = toQuartiles(sorted(values));
				expect(min <= median && median <= max && max <= (top?.amount ?? NaN)).toBe(true);
			})
		);
	});

	it('of one pay is that pay', () => {
		expect(toQuartiles(Float64Array.of(7))).toEqual({
			min: 7,
			max: 7,
			median: 7,
			top: { amount: 7, open: false }
		});
	});
});

describe('the typical range', () => {
	it('never falls, and never ends above its top', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(pays, pays), { minLength: 1 }), (pairs) => {
				const ends = pairs.map(([[a = 1], [b = 1]]) => [Math.min(a, b), Math.max(a, b)] as const);
				const { min, max, top } = toTypicalRange(
					sorted(ends.map(([from]) => from)),
					sorted(ends.map(([, to]) => to))
				);
				expect(min <= max && max <= (top?.amount ?? NaN)).toBe(true);
			})
		);
	});
});
