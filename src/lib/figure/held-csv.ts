import type { HeldBand } from '$lib/pay/held-against';
import { topCell } from './csv-out';
import { writeCsvRows } from './csv-rows';

/**
 * Bands beside those that they are held against, as a CSV file. Ratios are parts of the other figure, so 0.25 is a
 * quarter more. Cells are empty where a band has no counterpart, and `no_counterpart` says what the other lacks.
 */
export function heldCsv(held: readonly HeldBand[]): string {
	return writeCsvRows([
		[
			'role',
			'seniority',
			'min',
			'max',
			'top_of_band',
			'n',
			'counterpart_role',
			'counterpart_seniority',
			'counterpart_min',
			'counterpart_max',
			'counterpart_top_of_band',
			'counterpart_n',
			'min_difference',
			'min_difference_ratio',
			'midpoint_difference',
			'midpoint_difference_ratio',
			'max_difference',
			'max_difference_ratio',
			'top_difference',
			'top_difference_ratio',
			'top_difference_is_least',
			'no_counterpart'
		],
		...held.map((each) => {
			const pair = each.counterpart ? each : undefined;
			return [
				...bandCells(each.band),
				...(pair ? bandCells(pair.counterpart) : Array<undefined>(6)),
				pair?.min.amount,
				pair?.min.ratio,
				pair?.midpoint.amount,
				pair?.midpoint.ratio,
				pair?.max.amount,
				pair?.max.ratio,
				pair?.top?.amount,
				pair?.top?.ratio,
				pair?.top && (pair.top.atLeast ? 'yes' : 'no'),
				each.counterpart ? undefined : each.lack
			];
		})
	]);
}

function bandCells(band: HeldBand['band']) {
	return [band.role, band.seniority, band.min, band.max, topCell(band), band.n];
}
