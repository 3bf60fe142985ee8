import { midpoint, toMills, type PayBand } from './pay-band';

/** Where a pay stands beside a band. A pay at an end of the band is in it, and one at the top is at it. */
export type Place =
	'below' | 'in' | 'above, no top' | 'below top' | 'at top' | 'above top' | 'in open top';

/** How a pay compares with a band. */
export interface Standing {
	readonly place: Place;
	/** Pay / midpoint, as WorldatWork defines the compa-ratio. `undefined` for a midpoint of 0. */
	readonly compaRatio: number | undefined;
	/** (pay − min) / (max − min), as WorldatWork defines range penetration: below 0 or above 1 outside the band. `undefined` for a band of no width. */
	readonly penetration: number | undefined;
	/** How far the pay is from the band's nearer end, 0 inside it. In the band's currency and period. */
	readonly distance: number;
}

/** How a pay, in the band's currency and period, compares with the band. */
export function standing(pay: number, band: PayBand): Standing {
	const { min, max } = band;
	const middle = midpoint(band);
	const width = toMills(max - min);
	return {
		place: findPlace(pay, band),
		compaRatio: middle === 0 ? undefined : pay / middle,
		penetration: width === 0 ? undefined : toMills(pay - min) / width,
		distance: toMills(pay < min ? min - pay : Math.max(0, pay - max))
	};
}

function findPlace(pay: number, { min, max, top }: PayBand): Place {
	if (pay < min) return 'below';
	if (pay <= max) return 'in';
	if (top === undefined) return 'above, no top';
	if (pay < top.amount) return 'below top';
	// Beyond the floor of an open top nothing is known, so nothing there is "above" it.
	if (top.open) return 'in open top';
	return pay === top.amount ? 'at top' : 'above top';
}
