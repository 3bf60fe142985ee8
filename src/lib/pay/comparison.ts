import { midpoint, type PayBand } from './pay-band';

/** How far one figure lies above another; below where `amount` is negative. */
export interface Gap {
	/** In the bands' currency and period. */
	readonly amount: number;
	/** As a part of the other figure, so 0.25 is a quarter more. `undefined` where that figure is 0. */
	readonly ratio: number | undefined;
}

/** From the other band's midpoint to this band's. */
export function midpointGap(band: PayBand, other: PayBand): Gap {
	const from = midpoint(other);
	const amount = midpoint(band) - from;
	return { amount, ratio: from === 0 ? undefined : amount / from };
}

/**
 * How much higher this band's top is than the other's. An open top is a floor, so over a closed top it
 * gives a least difference, and only where its floor is higher. Anything else gives no number.
 */
export function topGap(
	{ top }: PayBand,
	{ top: other }: PayBand
): { readonly amount: number; readonly atLeast: boolean } | undefined {
	if (!top || !other || other.open || top.amount <= other.amount) return undefined;
	return { amount: top.amount - other.amount, atLeast: top.open };
}
