import { toMills, type PayBand } from './pay-band';

/** What two bands share, from the higher of their mins to the lower of their maxes. */
export interface Overlap {
	/** In the bands' currency and period: 0 where they only touch. */
	readonly amount: number;
	/** As a part of the narrower band, so 1 where it lies inside the other whole. */
	readonly ratio: number;
}

type Range = Pick<PayBand, 'min' | 'max'>;

/**
 * The overlap of two bands, (lower max − higher min) / width of the narrower. `undefined` where there is a gap
 * between them. A band of no width lies inside another whole, or not at all. Tops play no part in it.
 */
export function overlap(one: Range, other: Range): Overlap | undefined {
	const from = Math.max(one.min, other.min);
	const amount = toMills(Math.min(one.max, other.max) - from);
	if (amount < 0) return undefined;
	const narrower = toMills(Math.min(one.max - one.min, other.max - other.min));
	return { amount, ratio: narrower === 0 ? 1 : amount / narrower };
}

/** How far two bands are apart, from the lower of their maxes to the higher of their mins: 0 where they meet. */
export function bandsApart(one: Range, other: Range): number {
	return toMills(Math.max(0, Math.max(one.min, other.min) - Math.min(one.max, other.max)));
}
