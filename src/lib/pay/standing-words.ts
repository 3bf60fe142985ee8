import type { BandContext } from './band-words';
import { toExactMoney, toExactTop, toPercent } from './money';
import { midpoint, type PayBand } from './pay-band';
import { standing } from './standing';
import { inSentence } from './terms';

/**
 * How many of these bands a pay is in, below and above, such as "$150K is in 1 of 4 bands, above 2 and below 1." The
 * pay is told in full, as somebody typed it: rounded, $299,999 would seem to have reached a top of $300K.
 */
export function standingSentence(
	pay: number,
	bands: readonly PayBand[],
	context: BandContext
): string {
	const [only, second] = bands;
	if (only && !second) {
		return `${toExactMoney(pay, context.unit.currency)} is ${standingWords(pay, only, context)}.`;
	}
	const places = bands.map((band) => standing(pay, band).place);
	const inside = places.filter((place) => place === 'in').length;
	const below = places.filter((place) => place === 'below').length;
	const above = places.length - inside - below;
	const beside = [
		...(above > 0 ? [`above ${above}`] : []),
		...(below > 0 ? [`below ${below}`] : [])
	].join(' and ');
	return `${toExactMoney(pay, context.unit.currency)} is in ${inside} of ${bands.length} bands shown${beside === '' ? '' : `, ${beside}`}.`;
}

/** Where a pay stands beside a band, in words: "above the band, below the top of band ($300K+)". */
export function standingWords(pay: number, band: PayBand, { unit, terms }: BandContext): string {
	const { currency } = unit;
	const { place, distance } = standing(pay, band);
	const by = toExactMoney(distance, currency);
	const top = band.top
		? `${inSentence(terms.top.name)} (${toExactTop(band.top, currency)})`
		: inSentence(terms.top.name);
	switch (place) {
		case 'below':
			return `${by} below the band`;
		case 'in':
			return `in the band, ${partWords(pay, band)}`;
		case 'below top':
			return `${by} above the band, below the ${top}`;
		case 'at top':
			return `above the band, at the ${top}`;
		case 'above top':
			return `${by} above the band, and above the ${top}`;
		case 'in open top':
			return `${by} above the band, within the open ${top}`;
		case 'above, no top':
			return `${by} above the band; its ${top} is not reported`;
	}
}

/** A pay's compa-ratio beside a band, such as "1.28". "none" where there is no midpoint to count from. */
export function compaRatioWords(pay: number, band: PayBand): string {
	return standing(pay, band).compaRatio?.toFixed(2) ?? 'none';
}

/** A pay's range penetration beside a band, such as "160%". "none" where the band has no width. */
export function penetrationWords(pay: number, band: PayBand): string {
	const { penetration } = standing(pay, band);
	return penetration === undefined ? 'none' : toPercent(penetration);
}

/** Which part of the band a pay in it has reached. */
function partWords(pay: number, band: PayBand): string {
	if (band.min === band.max) return 'which is a single figure';
	if (pay === band.min) return 'at its low end';
	if (pay === band.max) return 'at its high end';
	if (pay === midpoint(band)) return 'at its midpoint';
	return pay < midpoint(band) ? 'in its lower half' : 'in its upper half';
}
