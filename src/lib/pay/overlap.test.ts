import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from './overlap';

describe('the overlap of two bands', () => {
	it.each([
		['of which one reaches into the other', [80, 105], [100, 140], { amount: 5, ratio: 0.2 }],
		[
			'of which the narrower reaches half-way in',
			[110, 140],
			[130, 150],
			{ amount: 10, ratio: 0.5 }
		],
		['one inside the other', [100, 200], [120, 140], { amount: 20, ratio: 1 }],
		['that are the same', [100, 200], [100, 200], { amount: 100, ratio: 1 }],
		['that touch', [80, 100], [100, 140], { amount: 0, ratio: 0 }],
		['with a gap between them', [80, 100], [101, 140], undefined],
		['one without width, inside', [80, 100], [90, 90], { amount: 0, ratio: 1 }],
		['one without width, outside', [80, 100], [110, 110], undefined]
	] as const)('%s', (_, [min, max], [otherMin, otherMax], expected) => {
		expect(overlap({ min, max }, { min: otherMin, max: otherMax })).toEqual(expected);
		expect(overlap({ min: otherMin, max: otherMax }, { min, max })).toEqual(expected);
	});

	it('is never more than the narrower band', () => {
		const amount = fc.integer({ min: 0, max: 1_000_000 });
		fc.assert(
			fc.property(amount, amount, amount, amount, (min, width, otherMin, otherWidth) => {
				const found = overlap(
					{ min, max: min + width },
					{ min: otherMin, max: otherMin + otherWidth }
				);
				if (!found) return;
				expect(found.amount).toBeLessThanOrEqual(Math.min(width, otherWidth));
				expect(found.ratio).toBeGreaterThanOrEqual(0);
				expect(found.ratio).toBeLessThanOrEqual(1);
			})
		);
	});
});
