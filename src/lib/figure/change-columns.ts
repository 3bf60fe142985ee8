import type { Gap } from '$lib/pay/comparison';
import type { PayBand } from '$lib/pay/pay-band';
import type { BandChange } from '$lib/pay/role-pair';
import { toRatio, type Cell } from './csv-rows';

/** A column of a file of bands. */
export interface BandColumn {
	readonly name: string;
	readonly cell: (band: PayBand) => Cell;
	/** Whether it is left out where no band fills it. Default false. */
	readonly optional?: boolean;
}

/** How bands differ from those they are held against, in columns that the others leave empty. Ratios are parts, so 0.25 is a quarter more. */
export function changeColumns(changes: readonly BandChange[]): BandColumn[] {
	const byBand = new Map(changes.map((change) => [change.to, change]));
	const column = (name: string, cell: (change: BandChange) => Cell): BandColumn => ({
		name,
		cell: (band) => {
			const change = byBand.get(band);
			return change && cell(change);
		},
		optional: true
	});
	const gapColumns = (name: string, gapOf: (change: BandChange) => Gap | undefined) => [
		column(`${name}_difference`, (change) => gapOf(change)?.amount),
		column(`${name}_difference_ratio`, (change) => toRatio(gapOf(change)?.ratio))
	];
	return [
		column('compared_with', ({ from }) => from.role),
		...gapColumns('min', ({ min }) => min),
		...gapColumns('midpoint', ({ midpoint }) => midpoint),
		...gapColumns('max', ({ max }) => max),
		...gapColumns('top_of_band', ({ top }) => top),
		column('top_of_band_difference_is', ({ top }) => top && (top.atLeast ? 'at least' : 'exact')),
		column('overlap', ({ overlap }) => overlap?.amount),
		column('overlap_ratio_of_narrower', ({ overlap }) => toRatio(overlap?.ratio))
	];
}
