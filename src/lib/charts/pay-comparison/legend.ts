import { bandsOf, sharedChanges, type PairLevel } from '$lib/pay/role-pair';
import { inSentence, type BandTerms } from '$lib/pay/terms';
import { bandLegend, type BandLegendItem } from '../pay-bands/legend';

/** An entry of the legend of two roles side by side. */
export type PairLegendItem =
	| BandLegendItem
	| { readonly kind: 'shared'; readonly text: string }
	| { readonly kind: 'apart'; readonly text: string };

/** The legend of these levels: only what is drawn is explained. Roles and levels are named where they are drawn. */
export function pairLegend(levels: readonly PairLevel[], terms: BandTerms): PairLegendItem[] {
	const changes = sharedChanges(levels);
	const meets = changes.some(({ overlap }) => overlap !== undefined);
	const parts = changes.some(({ overlap }) => overlap === undefined);
	const range = `${terms.min.name} to ${inSentence(terms.max.name)}`;
	return [
		{ kind: 'band', step: 0, steps: 1, text: range },
		...bandLegend(bandsOf(levels), [], terms),
		...(meets ? [{ kind: 'shared' as const, text: 'What both bands share' }] : []),
		...(parts ? [{ kind: 'apart' as const, text: 'Between bands that do not meet' }] : [])
	];
}
