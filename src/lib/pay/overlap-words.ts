import { toCloseMoney, toPercent } from './money';
import { bandsApart, overlap } from './overlap';
import type { PayBand, PayUnit } from './pay-band';

/** What two bands share, such as "the bands share $5K, 20% of the narrower". */
export function overlapWords(
	{ from, to }: { readonly from: PayBand; readonly to: PayBand },
	{ currency }: PayUnit
): string {
	const shared = overlap(from, to);
	if (!shared) return `the bands are ${toCloseMoney(bandsApart(from, to), currency)} apart`;
	if (shared.amount > 0)
		return `the bands share ${toCloseMoney(shared.amount, currency)}, ${shareWords(shared.ratio)} of the narrower`;
	if (shared.ratio === 0) return 'the bands only touch';
	const same = from.min === to.min && from.max === to.max;
	return same
		? 'both bands are one and the same figure'
		: 'one band is a single figure within the other';
}

/** How much of a band another shares, such as "25%". Only what is shared whole is 100%. */
export function shareWords(ratio: number): string {
	const percent = toPercent(ratio);
	return ratio < 1 && percent === '100%' ? 'over 99%' : percent;
}
