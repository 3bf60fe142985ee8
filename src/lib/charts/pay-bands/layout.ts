import { capitalise } from '$lib/pay/capitalise';
import { textWidth, wrapText } from '../parts/text-width';
import { findCounterpart } from '$lib/pay/held-against';
import { toShortRange } from '$lib/pay/money';
import type { PayBand, TopOfBand } from '$lib/pay/pay-band';
import { bandLabel, type BandsDomain, type BandsFrame } from './frame';
import {
	BAR,
	GROUP_GAP,
	GUTTER_GAP,
	LABEL_LINE,
	LABEL_SIZE,
	LANE_GAP,
	LINE,
	NAME_LINE,
	NAME_SIZE,
	OUTLINE,
	OUTLINE_ROOM,
	OUTLINE_SIZE
} from './sizes';

/** Words in the room left of the axis, a line each. Pixels from where what they name begins. */
export interface GutterText {
	readonly lines: readonly string[];
	/** Baseline of the first line. */
	readonly y: number;
}

/** A band's row: all of it that neither a filter nor the pay axis moves. Pixels from the row's upper edge. */
export interface BandRow {
	readonly band: PayBand;
	/** Unique even where a file names a role and seniority twice, and the same whatever is shown beside it. */
	readonly key: string;
	/** The whole row, label and all: what the pointer may hit. */
	readonly height: number;
	/** Upper edge of the bar. */
	readonly barY: number;
	/** The role, where names stand beside the bands. */
	readonly name: GutterText | undefined;
	/** The role, where names stand above the bands: the same for all its rows, to be set above the first one shown. */
	readonly heading: Heading | undefined;
	/** Absent where the dataset has one seniority only. */
	readonly seniority: GutterText | undefined;
	/** The band of another dataset that is outlined below the bar. */
	readonly counterpart: PayBand | undefined;
}

/** A role's name above its bands. */
export interface Heading {
	/** Unique, and the same whatever is shown. */
	readonly key: string;
	readonly lines: readonly string[];
}

/**
 * Where the rows shown stand, with the names above them. Pixels from the top of the plot. No `Map`s: what a call gives,
 * each mark would keep by itself and look into at every filter.
 */
export interface StackedBands {
	readonly height: number;
	/** Baseline of each heading's first line, by its key. */
	readonly headings: Readonly<Record<string, number>>;
	/** Upper edge of each row, by its key. */
	readonly tops: Readonly<Record<string, number>>;
}

/** A band's marks along the pay axis. Pixels from the axis, at the design width, and from the row's upper edge. */
export interface PlacedBand extends BandRow {
	readonly x: number;
	readonly width: number;
	readonly label: Label;
	readonly median: number | undefined;
	readonly end: { readonly x: number; readonly top: TopOfBand } | undefined;
	readonly outline: PlacedOutline | undefined;
}

/** The outline of a band's counterpart, and its range where there is room beside it. */
export interface PlacedOutline {
	readonly x: number;
	/** Upper edge. */
	readonly y: number;
	readonly width: number;
	readonly label: Label | undefined;
}

interface Label {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: Anchor;
}

type Anchor = 'start' | 'middle' | 'end';

/** Between the axis and a label beside it. */
const AXIS_GAP = 4;

/** A row for each band, in the bands' order. */
export function toRows(
	bands: readonly PayBand[],
	frame: BandsFrame,
	seniorities: readonly string[]
): BandRow[] {
	const seen = new Map<string, number>();
	const headings = new Map<string, Heading>();
	const room = frame.padding.left - GUTTER_GAP;
	return bands.map((band) => {
		const named = JSON.stringify([band.role, band.seniority]);
		const times = seen.get(named) ?? 0;
		seen.set(named, times + 1);

		const name = frame.names === 'beside' ? wrapText(band.role, room, LABEL_SIZE, 600, 2) : [];
		if (frame.names === 'above' && !headings.has(band.role))
			headings.set(band.role, {
				key: JSON.stringify(band.role),
				lines: wrapText(band.role, frame.width - 4, NAME_SIZE, 600, 2)
			});
		const seniority =
			seniorities.length > 1 ? wrapText(capitalise(band.seniority), room, LABEL_SIZE, 400, 2) : [];
		const line = Math.max(BAR, LINE * name.length, LINE * seniority.length);
		const counterpart = frame.against && findCounterpart(band, frame.against);
		const barY = (frame.labels === 'above' ? LABEL_LINE : 0) + (line - BAR) / 2;
		return {
			band,
			key: `${named} ${times}`,
			height: barY + (line + BAR) / 2 + (counterpart ? OUTLINE_ROOM : 0) + LANE_GAP,
			barY,
			name: centred(name, barY),
			heading: headings.get(band.role),
			seniority: centred(seniority, barY),
			counterpart
		};
	});
}

/** Stacks rows below each other, the rows of one role below its name: they must follow on each other. */
export function stackRows(rows: readonly BandRow[]): StackedBands {
	const headings: Record<string, number> = {};
	const tops: Record<string, number> = {};
	let y = 0;
	for (const [i, { heading, key, height }] of rows.entries()) {
		if (heading && heading !== rows[i - 1]?.heading) {
			if (i > 0) y += GROUP_GAP - LANE_GAP;
			headings[heading.key] = y + NAME_SIZE;
			y += heading.lines.length * NAME_LINE;
		}
		tops[key] = y;
		y += height;
	}
	return { height: Math.max(y, BAR), headings, tops };
}

/**
 * All rows, in the order of those shown: a row that is not shown stands where it would, if its role is, and
 * else at the end. So a filter that comes or goes moves as few rows as can be. Where it moves none, these are
 * the very rows given.
 */
export function besideOthers(
	shown: readonly BandRow[],
	all: readonly BandRow[],
	seniorities: readonly string[]
): readonly BandRow[] {
	const roles = new Map<string, number>();
	for (const { band } of [...shown, ...all])
		if (!roles.has(band.role)) roles.set(band.role, roles.size);
	const place = ({ band }: BandRow) => roles.get(band.role) ?? roles.size;
	const step = ({ band }: BandRow) => seniorities.indexOf(band.seniority);
	const ordered = all.toSorted((a, b) => place(a) - place(b) || step(a) - step(b));
	return ordered.every((row, i) => row === all[i]) ? all : ordered;
}

/** A row for each of a dataset's bands, those of one role together. */
export function allRows(
	{ bands, seniorities }: Pick<BandsDomain, 'bands' | 'seniorities'>,
	frame: BandsFrame
): readonly BandRow[] {
	const rows = toRows(bands, frame, seniorities);
	return besideOthers(rows, rows, seniorities);
}

/** Places a row's band along the axis. `pay` turns an amount into pixels at the design width. */
export function placeBand(
	row: BandRow,
	frame: BandsFrame,
	pay: (amount: number) => number,
	currency: string
): PlacedBand {
	const { band, barY, counterpart } = row;
	const x = pay(band.min);
	const width = pay(band.max) - x;
	const text = bandLabel(band, currency);
	return {
		...row,
		x,
		width,
		label: { text, ...placeLabel(text, x, width, barY, frame) },
		median: band.median === undefined ? undefined : pay(band.median),
		end: band.top && { x: pay(band.top.amount), top: band.top },
		outline: counterpart && placeOutline(counterpart, barY, frame, pay, currency)
	};
}

/** Between an outline and its range. */
const OUTLINE_GAP = 6;

function placeOutline(
	{ min, max }: PayBand,
	barY: number,
	{ plotWidth, padding }: BandsFrame,
	pay: (amount: number) => number,
	currency: string
): PlacedOutline {
	const [x, end] = [pay(min), pay(max)];
	const y = barY + BAR + OUTLINE_ROOM - OUTLINE;
	const text = toShortRange(min, max, currency);
	const room = OUTLINE_GAP + textWidth(text, OUTLINE_SIZE, 400);
	const line = { text, y: y + OUTLINE / 2 + 0.364 * OUTLINE_SIZE };
	const label: Label | undefined =
		end + room <= plotWidth + padding.right
			? { ...line, x: end + OUTLINE_GAP, anchor: 'start' }
			: x - room >= 0
				? { ...line, x: x - OUTLINE_GAP, anchor: 'end' }
				: undefined;
	return { x, y, width: end - x, label };
}

function placeLabel(text: string, x: number, width: number, barY: number, frame: BandsFrame) {
	if (frame.labels === 'before')
		return { x: x - 8, y: barY + middle(LABEL_SIZE), anchor: 'end' as const };
	const half = textWidth(text, LABEL_SIZE, 400) / 2;
	const y = barY - 6;
	// A label wider than its bar may reach over the axis, whose line would strike it through, or past the edge.
	if (x + width / 2 - half < AXIS_GAP) return { x: AXIS_GAP, y, anchor: 'start' as const };
	if (x + width / 2 + half > frame.plotWidth + frame.padding.right)
		return { x: x + width, y, anchor: 'end' as const };
	return { x: x + width / 2, y, anchor: 'middle' as const };
}

/** Lines beside a bar, half of them above its middle. */
function centred(lines: readonly string[], barY: number): GutterText | undefined {
	if (lines.length === 0) return undefined;
	return { lines, y: barY + middle(LABEL_SIZE) - ((lines.length - 1) * LINE) / 2 };
}

/** From a bar's upper edge to the baseline of text in its middle: capitals are 0.73 of the font size high. */
function middle(size: number): number {
	return BAR / 2 + 0.364 * size;
}
