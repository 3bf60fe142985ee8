import { max, scaleLinear } from 'd3';
import { toShortMoney, toShortRange, toShortTop } from '$lib/pay/money';
import type { HeldAgainst } from '$lib/pay/held-against';
import { reach, type PayBand, type PayUnit } from '$lib/pay/pay-band';
import { capitalise } from '$lib/pay/capitalise';
import { textWidth, wrapText, type FontWeight } from '../parts/text-width';
import { GUTTER_GAP, LABEL_SIZE, NAME_SIZE, TICK_SIZE } from './sizes';

/** The part of a dataset that decides how its bands are framed: all of its bands, not only those shown. */
export interface BandsDomain {
	readonly bands: readonly PayBand[];
	readonly roles: readonly string[];
	readonly seniorities: readonly string[];
	readonly unit: PayUnit;
	/** The axis reaches at least this far. Default: as far as the bands. */
	readonly leastReach?: number | undefined;
}

/** All that a filter leaves as it is, so that bands can be compared before and after. Pixels at the design width. */
export interface BandsFrame {
	readonly width: number;
	readonly plotWidth: number;
	readonly padding: { readonly left: number; readonly right: number };
	/** Pay at the two ends of the axis, which starts at 0. */
	readonly domain: readonly [number, number];
	readonly ticks: readonly number[];
	/** Role names stand above their bands, or beside them where each role has one band and there is room. */
	readonly names: 'above' | 'beside';
	/** A band's label stands above its bar, or before it where there are many bands and room before each. */
	readonly labels: 'above' | 'before';
	/** The dataset whose bands are outlined below these. */
	readonly against: HeldAgainst | undefined;
}

/** From this width on, names may stand beside the bands. */
const ROOM_FOR_NAMES = 560;
/** More bands than this are drawn in compact rows, where they fit. */
const MANY_BANDS = 12;
/** Between the end of a lead and its label: half the marker, and air. */
export const TOP_LABEL_GAP = 13;

/** Frames a dataset's bands for a chart of this width in pixels, with room for those that they are held against, if any. */
export function frameBands(dataset: BandsDomain, width: number, against?: HeldAgainst): BandsFrame {
	const names = dataset.seniorities.length === 1 && width >= ROOM_FOR_NAMES ? 'beside' : 'above';
	const left = gutterWidth(dataset, names, width);
	const right = labelRoom(dataset);
	const plotWidth = width - left - right;
	const highest = Math.max(
		max(dataset.bands, reach) ?? 1,
		dataset.leastReach ?? 0,
		max(against?.bands ?? [], (band) => band.max) ?? 0
	);
	const ticks = fitTicks(highest, plotWidth, dataset.unit.currency);
	const domain = [0, highest] as const;
	const padding = { left, right };
	const frame = { width, plotWidth, padding, domain, ticks, names, against } as const;
	return { ...frame, labels: fitsBefore(dataset, frame) ? 'before' : 'above' };
}

/** The range label above or before a band's bar: `$170–220K`, with n where the source gives it. */
export function bandLabel(band: PayBand, currency: string): string {
	const range = toShortRange(band.min, band.max, currency);
	return band.n === undefined ? range : `${range} (n = ${band.n.toLocaleString('en-US')})`;
}

/** As wide as the words left of the axis need, up to a part of the chart; longer words wrap. */
function gutterWidth(dataset: BandsDomain, names: 'above' | 'beside', width: number): number {
	const steps = dataset.seniorities.length > 1 ? dataset.seniorities.map(capitalise) : [];
	// Names above their bands may cross the axis; where there is room, they need not.
	const roles = width >= ROOM_FOR_NAMES ? dataset.roles : [];
	const most = names === 'beside' ? 0.36 * width : Math.max(72, 0.22 * width);
	const widths = [
		...roles.flatMap((role) =>
			lineWidths(role, most, names === 'beside' ? LABEL_SIZE : NAME_SIZE, 600)
		),
		...steps.flatMap((seniority) => lineWidths(seniority, most, LABEL_SIZE, 400))
	];
	return widths.length === 0 ? 0 : Math.ceil(Math.min(most, max(widths) ?? 0)) + GUTTER_GAP;
}

function lineWidths(text: string, most: number, size: number, weight: FontWeight): number[] {
	return wrapText(text, most, size, weight, 2).map((line) => textWidth(line, size, weight));
}

/** Room right of the axis for the label of the highest top, and for half of a label that is centred on a bar. */
function labelRoom({ bands, unit }: BandsDomain): number {
	const needed = bands.map(({ top, ...band }) =>
		Math.max(
			top ? TOP_LABEL_GAP + textWidth(toShortTop(top, unit.currency), LABEL_SIZE, 600) : 0,
			textWidth(bandLabel({ top, ...band }, unit.currency), LABEL_SIZE, 400) / 2
		)
	);
	return Math.ceil(max(needed) ?? 0) + 2;
}

/** As many round amounts as have room beside each other. */
function fitTicks(highest: number, plotWidth: number, currency: string): number[] {
	for (let count = 8; count > 1; count--) {
		const ticks = scaleLinear([0, highest], [0, plotWidth]).ticks(count);
		const step = ((ticks[1] ?? highest) / highest) * plotWidth;
		const widest =
			max(ticks, (tick) => textWidth(toShortMoney(tick, currency), TICK_SIZE, 400)) ?? 0;
		if (step >= widest + 12) return ticks;
	}
	return [0];
}

function fitsBefore(
	dataset: BandsDomain,
	{ plotWidth, domain }: Pick<BandsFrame, 'plotWidth' | 'domain'>
) {
	if (dataset.bands.length <= MANY_BANDS) return false;
	return dataset.bands.every((band) => {
		const room = (band.min / domain[1]) * plotWidth;
		return room >= textWidth(bandLabel(band, dataset.unit.currency), LABEL_SIZE, 400) + 16;
	});
}
