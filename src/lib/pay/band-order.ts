import { descending, group, max } from 'd3';
import { compareNames } from './compare-names';
import { midpoint, type PayBand, type TopOfBand } from './pay-band';

export const BAND_SORTS = ['file', 'midpoint', 'max', 'top', 'name'] as const;
export type BandSort = (typeof BAND_SORTS)[number];

/**
 * The bands by role, and inside a role by seniority in ladder order. Roles stand in the file's order, by
 * name, or by their best-paid band, the highest first; roles that tie keep the file's order, and roles
 * without the figure stand last.
 */
export function orderBands(
	bands: readonly PayBand[],
	sort: BandSort,
	seniorities: readonly string[]
): PayBand[] {
	const ladder = new Map(seniorities.map((seniority, step) => [seniority, step]));
	const step = (band: PayBand) => ladder.get(band.seniority) ?? seniorities.length;
	return orderRoles([...group(bands, (band) => band.role)], sort).flatMap(([, ofRole]) =>
		ofRole.toSorted((a, b) => step(a) - step(b))
	);
}

type RoleBands = [role: string, bands: PayBand[]];

function orderRoles(roles: RoleBands[], sort: BandSort): RoleBands[] {
	if (sort === 'file') return roles;
	if (sort === 'name') return roles.toSorted(([a], [b]) => compareNames(a, b));
	if (sort === 'top')
		return roles.toSorted(([, a], [, b]) => descendingTops(highestTop(a), highestTop(b)));
	const figure = sort === 'max' ? (band: PayBand) => band.max : midpoint;
	return roles.toSorted(([, a], [, b]) => descending(max(a, figure), max(b, figure)));
}

function highestTop(bands: readonly PayBand[]): TopOfBand | undefined {
	return bands.map(({ top }) => top).toSorted(descendingTops)[0];
}

/** The highest top first. "300K or more" stands above a closed 300K, and a top that was not reported below every other. */
export function descendingTops(a: TopOfBand | undefined, b: TopOfBand | undefined): number {
	// `descending` answers NaN beside `undefined`, and a comparison with NaN would undo the order.
	if (!a || !b) return Number(a === undefined) - Number(b === undefined);
	return descending(a.amount, b.amount) || Number(b.open) - Number(a.open);
}
