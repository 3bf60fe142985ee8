import { midpoint, toMills, type PayBand } from './pay-band';

/** How far one figure lies above another; below where `amount` is negative. */
export interface Gap {
	/** In the bands' currency and period. */
	readonly amount: number;
	/** As a part of the other figure, so 0.25 is a quarter more. `undefined` where that figure is 0. */
	readonly ratio: number | undefined;
}

/** From one figure to another. */
export function gap(from: number, to: number): Gap {
	const amount = toMills(to - from);
	return { amount, ratio: from === 0 ? undefined : amount / from };
}

/** From the other band's midpoint to this band's. */
export function midpointGap(band: PayBand, other: PayBand): Gap {
	return gap(midpoint(other), midpoint(band));
}

/** How far one top lies from another. */
export interface TopGap extends Gap {
	/** Whether one of the tops is open, so that the gap is this wide or wider. */
	readonly atLeast: boolean;
}

/**
 * From the other band's top to this band's. An open top is a floor: it gives a least gap to a closed top that is
 * not beyond it. Two floors give no number, nor do a floor and a top that may lie either side of each other.
 */
export function gapOfTops({ top }: PayBand, { top: other }: PayBand): TopGap | undefined {
	if (!top || !other || (top.open && other.open)) return undefined;
	const found = gap(other.amount, top.amount);
	if (top.open ? found.amount < 0 : other.open && found.amount > 0) return undefined;
	return { ...found, atLeast: top.open || other.open };
}

/** How much higher this band's top is than the other's, where it is known to be. */
export function topGap(
	band: PayBand,
	other: PayBand
): Pick<TopGap, 'amount' | 'atLeast'> | undefined {
	const found = gapOfTops(band, other);
	return found && found.amount > 0 ? { amount: found.amount, atLeast: found.atLeast } : undefined;
}
