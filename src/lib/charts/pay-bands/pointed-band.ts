import type { PayBand } from '$lib/pay/pay-band';

/** A band that is pointed at or focused, and the mark that a card can stand beside. */
export interface PointedBand {
	readonly band: PayBand;
	readonly mark: SVGElement;
}
