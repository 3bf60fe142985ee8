import type { PayBand } from '$lib/pay/pay-band';

/** The figures of a band. */
export type BandFigures = Pick<PayBand, 'min' | 'max' | 'median' | 'top'>;

/** The middle half of single pays, which come sorted and are at least one: p25 to p75, their median, and p90 as the top. */
export function toQuartiles(pays: Float64Array): BandFigures {
	return {
		min: quantile(pays, 0.25),
		max: quantile(pays, 0.75),
		median: quantile(pays, 0.5),
		top: { amount: quantile(pays, 0.9), open: false }
	};
}

/**
 * The typical range of many, whose ends come sorted each: from the median of the minima to that of the maxima,
 * and the maxima's p90 as the top. Since no range falls, neither does this one.
 */
export function toTypicalRange(minima: Float64Array, maxima: Float64Array): BandFigures {
	return {
		min: quantile(minima, 0.5),
		max: quantile(maxima, 0.5),
		median: undefined,
		top: { amount: quantile(maxima, 0.9), open: false }
	};
}

/**
 * By linear interpolation at h = (n − 1)p, which is type 7 of Hyndman and Fan and what NumPy, R and D3 do,
 * to the cent: a file of the bands then holds the very same figures.
 */
function quantile(sorted: Float64Array, p: number): number {
	const h = (sorted.length - 1) * p;
	const below = sorted[Math.floor(h)]!;
	const above = sorted[Math.ceil(h)]!;
	return toCents(below + (above - below) * (h - Math.floor(h)));
}

// Rounding keeps the order: no max comes to lie below its min.
function toCents(amount: number): number {
	return Math.round(amount * 100) / 100;
}
