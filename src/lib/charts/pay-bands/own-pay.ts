import type { PayBand } from '$lib/pay/pay-band';
import type { BandsFrame } from './frame';
import type { PlacedBand } from './layout';

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
	/** Whether it lies in a placed band, beside it, or beyond the axis, at whose end it is marked. */
	readonly place: (band: Pick<PlacedBand, 'x' | 'width'>) => 'inside' | 'outside' | 'beyond';
}

/** Places a pay on the axis. The axis stays as it is: bars are to be compared, whatever somebody earns. */
export function placeOwnPay(
	{ amount }: Pick<OwnPay, 'amount'>,
	{ domain: [, highest], plotWidth }: Pick<BandsFrame, 'domain' | 'plotWidth'>
): PlacedOwnPay {
	if (amount > highest) return { x: plotWidth, place: () => 'beyond' };
	const at = (amount / highest) * plotWidth;
	return {
		x: at,
		place: ({ x, width }) => (at >= x && at <= x + width ? 'inside' : 'outside')
	};
}
