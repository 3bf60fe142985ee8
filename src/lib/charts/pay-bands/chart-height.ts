import { group } from 'd3';
import type { HeldAgainst } from '$lib/pay/held-against';
import type { PayBand } from '$lib/pay/pay-band';
import { axisRoom } from './axis-room';
import { frameBands, type BandsDomain } from './frame';
import { allRows, stackRows } from './layout';

/** What a sheet of paper holds of a chart that is drawn at 0.7 of its size, in pixels. */
const SHEET = 900;

/** How high a page's chart of these of a dataset's bands is, laid out for this width. Pixels. */
export function bandsHeight(
	bands: readonly PayBand[],
	dataset: BandsDomain,
	width: number,
	against?: HeldAgainst
): number {
	return measureBands(dataset, width, against)(bands);
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
	const heightOf = measureBands(dataset, width, against);
	const sheets: PayBand[][] = [];
	for (const ofRole of group(bands, ({ role }) => role).values()) {
		const last = sheets.at(-1);
		if (last && heightOf([...last, ...ofRole]) <= SHEET) last.push(...ofRole);
		else sheets.push(ofRole);
	}
	return sheets;
}

/** Measures charts of a dataset's bands, whichever are shown: rows are laid out once. */
function measureBands(dataset: BandsDomain, width: number, against: HeldAgainst | undefined) {
	const all = allRows(dataset, frameBands(dataset, width, against));
	const axis = axisRoom(stackRows(all).height);
	return (bands: readonly PayBand[]) => {
		const shown = new Set(bands);
		const stacked = stackRows(all.filter(({ band }) => shown.has(band)));
		return axis.top + stacked.height + axis.bottom;
	};
}
