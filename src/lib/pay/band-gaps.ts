import { gap, gapOfTops, midpointGap, type Gap, type TopGap } from './comparison';
import type { PayBand } from './pay-band';

/** How far each figure of a band lies from that of another. */
export interface BandGaps {
	readonly min: Gap;
	readonly midpoint: Gap;
	readonly max: Gap;
	/** `undefined` where no number can be given. */
	readonly top: TopGap | undefined;
}

/** From one band to another, so above 0 where the second is higher. Ratios are of the first. */
export function bandGaps(from: PayBand, to: PayBand): BandGaps {
	return {
		min: gap(from.min, to.min),
		midpoint: midpointGap(to, from),
		max: gap(from.max, to.max),
		top: gapOfTops(to, from)
	};
}
