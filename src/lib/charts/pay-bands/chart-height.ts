import type { HeldAgainst } from '$lib/pay/held-against';
import type { PayBand } from '$lib/pay/pay-band';
import { axisRoom } from './axis-room';
import { frameBands, type BandsDomain } from './frame';
import { besideOthers, stackRows, toRows } from './layout';

/** What a sheet of paper holds of a chart that is drawn at 0.7 of its size, in pixels. */
const SHEET = 900;

/** How high a page's chart of these of a dataset's bands is, laid out for this width. Pixels. */
export function bandsHeight(
	bands: readonly PayBand[],
	dataset: BandsDomain,
	width: number,
	against?: HeldAgainst
): number {
	const all = toRows(dataset.bands, frameBands(dataset, width, against), dataset.seniorities);
	const axis = axisRoom(stackRows(besideOthers(all, all, dataset.seniorities)).height);
	const shown = all.filter(({ band }) => bands.includes(band));
	return axis.top + stackRows(shown).height + axis.bottom;
}

/**
 * The bands in the pieces that a chart for paper is cut into: as many roles on a sheet as can be read there, and
 * at least one. Each piece has an axis of its own.
 */
export function inSheets(
	bands: readonly PayBand[],
	dataset: BandsDomain,
	width: number,
	against?: HeldAgainst
): PayBand[][] {
	const sheets: PayBand[][] = [];
	for (const role of new Set(bands.map((band) => band.role))) {
		const ofRole = bands.filter((band) => band.role === role);
		const sheet = [...(sheets.at(-1) ?? []), ...ofRole];
		if (sheets.length > 0 && bandsHeight(sheet, dataset, width, against) <= SHEET)
			sheets.splice(-1, 1, sheet);
		else sheets.push(ofRole);
	}
	return sheets;
}
