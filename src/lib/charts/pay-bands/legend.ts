import { namesLevels } from '$lib/pay/all-levels';
import { toExactMoney } from '$lib/pay/money';
import { isThin, FEW_OBSERVATIONS, type PayBand } from '$lib/pay/pay-band';
import { inSentence, type BandTerms } from '$lib/pay/terms';
import { capitalise } from '$lib/pay/capitalise';
import type { OwnPay } from './own-pay';

/** An entry of the legend: what its swatch shows, and what that means. */
export type BandLegendItem =
	| { readonly kind: 'band'; readonly step: number; readonly steps: number; readonly text: string }
	| {
			readonly kind: 'median' | 'top' | 'open-top' | 'thin' | 'own-pay' | 'outline';
			readonly text: string;
	  };

/** The entry of a pay that is marked beside every band. */
export function ownPayItem({ amount }: Pick<OwnPay, 'amount'>, currency: string): BandLegendItem {
	return { kind: 'own-pay', text: `Your pay: ${toExactMoney(amount, currency)}` };
}

/** The entry of another dataset's bands, outlined below these. `named` is what it is called, with its date. */
export function outlineItem(named: string, { min, max }: BandTerms): BandLegendItem {
	return { kind: 'outline', text: `${named}: ${inSentence(min.name)} to ${inSentence(max.name)}` };
}

/** The legend of these bands: only what is drawn is explained, the lowest seniority first. */
export function bandLegend(
	bands: readonly PayBand[],
	seniorities: readonly string[],
	terms: BandTerms
): BandLegendItem[] {
	const shown = new Set(bands.map(({ seniority }) => seniority));
	const range = `${terms.min.name} to ${inSentence(terms.max.name)}`;
	const bandText = (seniority: string) => {
		if (!namesLevels(seniorities)) return range;
		const named = `${capitalise(seniority)} band`;
		return seniorities.length > 1 ? named : `${named}: ${inSentence(range)}`;
	};
	const closed = bands.some(({ top }) => top && !top.open);
	const items: (BandLegendItem | false)[] = [
		...seniorities.map(
			(seniority, step) =>
				shown.has(seniority) && {
					kind: 'band' as const,
					step,
					steps: seniorities.length,
					text: bandText(seniority)
				}
		),
		bands.some(({ median }) => median !== undefined) && { kind: 'median', text: terms.median.name },
		closed && { kind: 'top', text: `${terms.top.name}: ${terms.top.meaning}` },
		// Beside the closed top it need not say again what a top is.
		bands.some(({ top }) => top?.open) && {
			kind: 'open-top',
			text: closed
				? 'Open top: this amount or more'
				: `${terms.top.name} (${terms.top.meaning}): this amount or more`
		},
		bands.some(isThin) && { kind: 'thin', text: `Fewer than ${FEW_OBSERVATIONS} observations` }
	];
	return items.filter((item) => item !== false);
}
