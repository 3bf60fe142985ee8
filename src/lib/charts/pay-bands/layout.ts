import { capitalise } from '../parts/capitalise';
import { textWidth, wrapText } from '../parts/text-width';
import type { PayBand, TopOfBand } from '$lib/pay/pay-band';
import { bandLabel, type BandsFrame } from './frame';
import {
	BAR,
	GROUP_GAP,
	LABEL_LINE,
	LABEL_SIZE,
	LANE_GAP,
	LINE,
	NAME_LINE,
	NAME_SIZE
} from './sizes';

/** Words in the room left of the axis, a line each. */
export interface GutterText {
	readonly lines: readonly string[];
	/** Baseline of the first line. */
	readonly y: number;
}

/** A band's place in the column of bands. Pixels from the top of the plot. */
export interface Lane {
	readonly band: PayBand;
	/** Unique even where a file names a role and seniority twice. */
	readonly key: string;
	/** The whole row, label and all: what the pointer may hit. */
	readonly top: number;
	readonly height: number;
	/** Upper edge of the bar. */
	readonly barY: number;
	/** Absent where the dataset has one seniority only. */
	readonly seniority: GutterText | undefined;
}

export interface StackedBands {
	readonly height: number;
	readonly names: readonly (GutterText & { readonly role: string; readonly key: string })[];
	readonly lanes: readonly Lane[];
}

/** A band's marks along the pay axis. Pixels from the axis, at the design width. */
export interface PlacedBand extends Lane {
	readonly x: number;
	readonly width: number;
	readonly label: {
		readonly text: string;
		readonly x: number;
		readonly y: number;
		readonly anchor: Anchor;
	};
	readonly median: number | undefined;
	readonly end: { readonly x: number; readonly top: TopOfBand } | undefined;
}

type Anchor = 'start' | 'middle' | 'end';

/** Stacks ordered bands below their roles' names: who stands where, before anything is known of pay. */
export function stackBands(
	bands: readonly PayBand[],
	frame: BandsFrame,
	seniorities: readonly string[]
): StackedBands {
	const names: StackedBands['names'][number][] = [];
	const lanes: Lane[] = [];
	const room = frame.padding.left - 12;
	const nameRoom = frame.width - 4;
	let y = 0;
	bands.forEach((band, i) => {
		const key = `${i} ${band.role} ${band.seniority}`;
		if (frame.names === 'above' && band.role !== bands[i - 1]?.role) {
			if (i > 0) y += GROUP_GAP - LANE_GAP;
			const lines = wrapText(band.role, nameRoom, NAME_SIZE, 600, 2);
			names.push({ role: band.role, key, lines, y: y + NAME_SIZE });
			y += lines.length * NAME_LINE;
		}
		const beside = frame.names === 'beside' ? wrapText(band.role, room, LABEL_SIZE, 600, 2) : [];
		const steps =
			seniorities.length > 1 ? wrapText(capitalise(band.seniority), room, LABEL_SIZE, 400, 2) : [];
		const row = Math.max(BAR, LINE * beside.length, LINE * steps.length);
		const barY = y + (frame.labels === 'above' ? LABEL_LINE : 0) + (row - BAR) / 2;
		if (beside.length > 0) names.push({ role: band.role, key, ...centred(beside, barY) });
		const seniority = steps.length > 0 ? centred(steps, barY) : undefined;
		const height = barY + (row + BAR) / 2 + LANE_GAP - y;
		lanes.push({ band, key, top: y, height, barY, seniority });
		y += height;
	});
	return { height: Math.max(y, BAR), names, lanes };
}

/** Places one band along the axis. `pay` turns an amount into pixels at the design width. */
export function placeBand(
	lane: Lane,
	frame: BandsFrame,
	pay: (amount: number) => number,
	currency: string
): PlacedBand {
	const { band, barY } = lane;
	const x = pay(band.min);
	const width = pay(band.max) - x;
	const text = bandLabel(band, currency);
	return {
		...lane,
		x,
		width,
		label: { text, ...placeLabel(text, x, width, barY, frame) },
		median: band.median === undefined ? undefined : pay(band.median),
		end: band.top && { x: pay(band.top.amount), top: band.top }
	};
}

function placeLabel(text: string, x: number, width: number, barY: number, frame: BandsFrame) {
	if (frame.labels === 'before')
		return { x: x - 8, y: barY + middle(LABEL_SIZE), anchor: 'end' as const };
	const half = textWidth(text, LABEL_SIZE, 400) / 2;
	const y = barY - 6;
	// A label wider than its bar may reach past the edges: then it starts or ends with the bar.
	if (x + width / 2 - half < -frame.padding.left) return { x, y, anchor: 'start' as const };
	if (x + width / 2 + half > frame.plotWidth + frame.padding.right)
		return { x: x + width, y, anchor: 'end' as const };
	return { x: x + width / 2, y, anchor: 'middle' as const };
}

/** Lines beside a bar, half of them above its middle. */
function centred(lines: readonly string[], barY: number): GutterText {
	return { lines, y: barY + middle(LABEL_SIZE) - ((lines.length - 1) * LINE) / 2 };
}

/** From a bar's upper edge to the baseline of text in its middle: capitals are 0.73 of the font size high. */
function middle(size: number): number {
	return BAR / 2 + 0.364 * size;
}
