import type { PayBand } from '$lib/pay/pay-band';
import type { BandsFrame } from './frame';

/** A pay to be marked beside every band, such as the reader's own. */
export interface OwnPay {
	/** In the chart's currency and period. */
	readonly amount: number;
	/** Where it stands beside a band, in words that follow "Your pay:". */
	readonly describe: (band: PayBand) => string;
}

/** Where the pay is marked: pixels from the axis, at the design width. */
export interface PlacedOwnPay {
	readonly x: number;
	/** Whether it lies beyond the axis, and is marked at its end. */
	readonly isBeyond: boolean;
}

/** Places a pay on the axis. The axis stays as it is: bars are to be compared, whatever somebody earns. */
export function placeOwnPay(
	{ amount }: Pick<OwnPay, 'amount'>,
	{ domain: [, highest], plotWidth }: Pick<BandsFrame, 'domain' | 'plotWidth'>
): PlacedOwnPay {
	const isBeyond = amount > highest;
	return { x: isBeyond ? plotWidth : (amount / highest) * plotWidth, isBeyond };
}
