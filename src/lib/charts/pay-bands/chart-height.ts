import type { PayBand } from '$lib/pay/pay-band';
import { axisRoom } from './axis-room';
import { frameBands, type BandsDomain } from './frame';
import { besideOthers, stackRows, toRows } from './layout';

/** How high a page's chart of these of a dataset's bands is, laid out for this width. Pixels. */
export function bandsHeight(
	bands: readonly PayBand[],
	dataset: BandsDomain,
	width: number
): number {
	const all = toRows(dataset.bands, frameBands(dataset, width), dataset.seniorities);
	const axis = axisRoom(stackRows(besideOthers(all, all, dataset.seniorities)).height);
	const shown = all.filter(({ band }) => bands.includes(band));
	return axis.top + stackRows(shown).height + axis.bottom;
}
