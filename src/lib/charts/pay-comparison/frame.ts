import type { RolePair } from '$lib/pay/role-pair';
import { frameBands, type BandsDomain, type BandsFrame } from '../pay-bands/frame';

/**
 * Frames two roles' bands for a chart of this width in pixels: on the axis of their whole dataset, so that bars are
 * as long as in its other chart. Rows are named by roles, as where a dataset has one seniority only.
 */
export function frameComparison(dataset: BandsDomain, pair: RolePair, width: number): BandsFrame {
	const roles = [pair.from, pair.to];
	const frame = frameBands(
		{ ...dataset, roles, seniorities: dataset.seniorities.slice(0, 1) },
		width
	);
	return { ...frame, labels: 'above' };
}
