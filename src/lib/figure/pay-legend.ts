import {
	bandLegend,
	outlineItem,
	ownPayItem,
	type BandLegendItem
} from '$lib/charts/pay-bands/legend';
import type { OwnPay } from '$lib/charts/pay-bands/own-pay';
import type { PayBand } from '$lib/pay/pay-band';
import { datedName } from '$lib/view/source-words';
import type { FigureBeside, FigureSubject } from './figure-subject';

/** The legend of a chart of pay bands, on the page and in a picture: with what is drawn beside them, if anything is. */
export function payLegend(
	bands: readonly PayBand[],
	{ seniorities, terms, unit }: Pick<FigureSubject, 'seniorities' | 'terms' | 'unit'>,
	against?: FigureBeside,
	ownPay?: OwnPay
): BandLegendItem[] {
	return [
		...bandLegend(bands, seniorities, terms),
		...(against ? [outlineItem(datedName(against), against.terms)] : []),
		...(ownPay ? [ownPayItem(ownPay, unit.currency)] : [])
	];
}
