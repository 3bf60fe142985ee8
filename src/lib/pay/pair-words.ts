import { widthWords } from './difference-words';
import { toCloseMoney } from './money';
import { bandsApart } from './overlap';
import { overlapWords, shareWords } from './overlap-words';
import type { PayUnit } from './pay-band';
import type { BandChange } from './role-pair';

/** How the midpoints of two bands differ, such as "The midpoint of ML Engineer is $32.5K (35%) higher". */
export function midpointWords({ from, to, midpoint }: BandChange, { currency }: PayUnit): string {
	if (midpoint.amount === 0) return `${from.role} and ${to.role} have the same midpoint`;
	const way = midpoint.amount > 0 ? 'higher' : 'lower';
	return `The midpoint of ${to.role} is ${widthWords(midpoint, currency)} ${way}`;
}

/** What two bands share or what lies between them, at full length and in brief, such as "$10K shared, 25% of the narrower". */
export function sharedWords(
	{ from, to, overlap }: BandChange,
	{ currency }: PayUnit
): readonly [whole: string, brief: string] {
	const same = (words: string) => [words, words] as const;
	if (!overlap) return same(`${toCloseMoney(bandsApart(from, to), currency)} apart`);
	if (overlap.amount === 0) return same(overlap.ratio === 0 ? 'only touch' : 'one in the other');
	const brief = `${toCloseMoney(overlap.amount, currency)} shared`;
	return [`${brief}, ${shareWords(overlap.ratio)} of the narrower`, brief];
}

/** How a band differs from another role's, to follow a description of either. */
export function describeChange(change: BandChange, unit: PayUnit): string {
	return `${midpointWords(change, unit)}; ${overlapWords(change, unit)}.`;
}
