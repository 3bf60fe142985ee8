import { namesLevels } from './all-levels';
import { capitalise } from './capitalise';
import { countOf } from './count-of';
import { toPercent, toSpokenMoney, toSpokenRange, toSpokenTop } from './money';
import { isThin, midpoint, rangeSpread, type PayBand, type PayUnit } from './pay-band';
import { inSentence, type BandTerms } from './terms';

/** A band's name among its dataset's: "Senior ML Engineer", or the role alone where its source tells no seniorities apart. */
export function bandName(band: PayBand, seniorities: readonly string[]): string {
	if (!namesLevels(seniorities)) return band.role;
	return `${capitalise(band.seniority)} ${band.role}`;
}

/** What is said behind the number of a band's observations where they are few. Empty where they are not. */
export function thinWords(band: PayBand): string {
	if (!isThin(band)) return '';
	return band.n === 1 ? ' only' : ', which are few';
}

/** The whole band in one sentence, as a screen reader should say it. */
export function describeBand(band: PayBand, { unit, terms, seniorities }: BandContext): string {
	const { currency, period } = unit;
	const spread = rangeSpread(band);
	const facts = [
		`${toSpokenRange(band.min, band.max, currency)} per ${period}`,
		band.median !== undefined &&
			`${inSentence(terms.median.name)} ${toSpokenMoney(band.median, currency)}`,
		`midpoint ${toSpokenMoney(midpoint(band), currency)}`,
		spread !== undefined && `range spread ${toPercent(spread)}`,
		band.top
			? `${inSentence(terms.top.name)} ${toSpokenTop(band.top, currency)}`
			: `${inSentence(terms.top.name)} not reported`,
		band.n !== undefined && `from ${countOf(band.n, 'observation')}${thinWords(band)}`
	];
	return `${bandName(band, seniorities)}: ${facts.filter((fact) => fact !== false).join(', ')}.`;
}

/** A band's counterpart in the dataset it is held against, as a screen reader should say it behind the band. */
export function describeCounterpart(
	counterpart: PayBand | undefined,
	against: BandContext & { readonly called: string }
): string {
	if (!counterpart) return `No counterpart in ${against.called}.`;
	return `In ${against.called}: ${describeBand(counterpart, against)}`;
}

/** What a band's words depend on beside the band itself. */
export interface BandContext {
	readonly unit: PayUnit;
	readonly terms: BandTerms;
	readonly seniorities: readonly string[];
}
