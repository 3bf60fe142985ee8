import { round } from '$lib/charts/parts/chart-style';
import { textWidth, wrapText, type FontWeight } from '$lib/charts/parts/text-width';
import type { FigureSize } from './figure-size';

/** All that a figure says around its chart. */
export interface FigureWords {
	readonly title: string;
	/** States the filters in force. */
	readonly subtitle: string;
	/** What each swatch of the legend means. */
	readonly legend: readonly string[];
	/** A sentence or more each, each on a line of its own. */
	readonly notes: readonly string[];
	readonly source: string;
}

/** The room a chart takes, in its own pixels. */
export interface Room {
	readonly width: number;
	readonly height: number;
}

/**
 * The room a chart takes where it may be as wide as this. One that can be drawn smaller without smaller
 * text does so to stay below `mostHeight`.
 */
export type FitChart<Chart extends Room> = (width: number, mostHeight: number) => Chart;

export interface PlacedLine {
	readonly text: string;
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	readonly size: number;
	readonly weight: FontWeight;
	readonly tone: 'ink' | 'muted';
}

/** Where everything in a figure stands. Units are a chart's pixels, of which a picture's are multiples. */
export interface FigureLayout<Chart extends Room = Room> {
	/** Size of the picture, in pixels at 1x. */
	readonly picture: Room;
	readonly width: number;
	readonly height: number;
	readonly lines: readonly PlacedLine[];
	/** Upper left corner of each swatch, in the legend's order. */
	readonly swatches: readonly { readonly x: number; readonly y: number }[];
	/** What was fitted in, and its upper left corner. */
	readonly chart: Chart;
	readonly chartX: number;
	readonly chartY: number;
}

/** A legend's swatches are drawn in this room. */
export const SWATCH: Room = { width: 36, height: 16 };

const MARGIN = 40;
const TITLE = { size: 26, weight: 600, tone: 'ink', line: 33 } as const;
const SUBTITLE = { size: 15, weight: 400, tone: 'muted', line: 22 } as const;
const LEGEND = { size: 14, weight: 400, tone: 'muted', line: 24 } as const;
const SMALL = { size: 12.5, weight: 400, tone: 'muted', line: 19 } as const;
const LEGEND_GAP = 26;
const SWATCH_GAP = 8;
const BLOCK_GAP = 18;

/** A figure this narrow, in units, fills its picture with the largest text. Even a few bands look cramped below it. */
const NARROWEST = 480;
const STEP = 20;
/** Where the height is free, text is as large as suits a picture in an article. */
const FREE_WIDTH = 960;

/**
 * Lays out a figure at this size. All of it is enlarged as far as it fits. What does not fit even as it is
 * makes the picture higher: a unit is never less than a pixel, so text is never smaller than in a chart.
 */
export function layFigure<Chart extends Room>(
	words: FigureWords,
	fitChart: FitChart<Chart>,
	size: FigureSize
): FigureLayout<Chart> {
	const { height } = size;
	const layAt = (width: number) => layAtWidth(words, fitChart, size, width, Infinity);
	if (height === undefined) return layAt(FREE_WIDTH);

	let best = layAtWidth(words, fitChart, size, size.width, height);
	// The narrower, the larger and the higher: the narrowest width that fits is found by halving.
	let [low, high] = [NARROWEST / STEP, size.width / STEP];
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		const layout = layAt(middle * STEP);
		if (layout.picture.height > height) low = middle;
		else [best, high] = [layout, middle];
	}
	return best;
}

function layAtWidth<Chart extends Room>(
	words: FigureWords,
	fitChart: FitChart<Chart>,
	size: FigureSize,
	width: number,
	mostHeight: number
): FigureLayout<Chart> {
	const scale = size.width / width;
	const inner = width - 2 * MARGIN;
	const title = stack(words.title, MARGIN - 6, inner, TITLE);
	const subtitle = stack(words.subtitle, title.end + 2, inner, SUBTITLE);
	const legend = flowLegend(words.legend, subtitle.end + 10, inner);
	const top = legend.end + BLOCK_GAP;

	const footer = stackAll([...words.notes, words.source], inner);
	const below = BLOCK_GAP + footer.end + MARGIN - 8;

	const chart = fitChart(inner, mostHeight / scale - top - below);
	// Whole pixels of the picture, so that no edge is half a pixel.
	const needed = Math.ceil((top + chart.height + below) * scale);
	const picture = { width: size.width, height: Math.max(needed, size.height ?? 0) };
	const height = round(picture.height / scale);
	const footerTop = height - below + BLOCK_GAP;

	return {
		picture,
		width,
		height,
		lines: [
			...title.lines,
			...subtitle.lines,
			...legend.lines,
			...footer.lines.map((line) => ({ ...line, y: round(line.y + footerTop) }))
		],
		swatches: legend.swatches,
		chart,
		chartX: round(MARGIN + (inner - chart.width) / 2),
		// What is left over stands above and below the chart alike.
		chartY: round(top + (height - below - top - chart.height) / 2)
	};
}

type TextStyle = Pick<PlacedLine, 'size' | 'weight' | 'tone'> & { readonly line: number };

/** Wraps a text to as many lines as it needs, and tells where they end: nothing in a picture is cut off. */
function stack(text: string, top: number, width: number, style: TextStyle) {
	const { line, ...font } = style;
	const lines = wrapText(text, width, font.size, font.weight, Infinity).map((part, i) => ({
		...font,
		text: part,
		x: MARGIN,
		y: round(top + i * line + (line + 0.72 * font.size) / 2)
	}));
	return { lines, end: top + lines.length * line };
}

/** Small texts, each on lines of its own. */
function stackAll(texts: readonly string[], width: number) {
	const lines: PlacedLine[] = [];
	let end = 0;
	for (const text of texts) {
		const stacked = stack(text, end, width, SMALL);
		lines.push(...stacked.lines);
		end = stacked.end;
	}
	return { lines, end };
}

/** Sets the legend's entries side by side, in as many rows as they need. */
function flowLegend(entries: readonly string[], top: number, width: number) {
	const { line, ...font } = LEGEND;
	const indent = SWATCH.width + SWATCH_GAP;
	const lines: PlacedLine[] = [];
	const swatches: { x: number; y: number }[] = [];
	let x = 0;
	let y = top;
	for (const entry of entries) {
		const parts = wrapText(entry, width - indent, font.size, font.weight, Infinity);
		const widest = Math.max(0, ...parts.map((part) => textWidth(part, font.size, font.weight)));
		if (x > 0 && x + indent + widest > width) {
			x = 0;
			y += line;
		}
		swatches.push({ x: round(MARGIN + x), y: y + (line - SWATCH.height) / 2 });
		for (const [i, text] of parts.entries()) {
			if (i > 0) y += line;
			lines.push({ ...font, text, x: round(MARGIN + x + indent), y: y + 17 });
		}
		x += indent + widest + LEGEND_GAP;
	}
	return { lines, swatches, end: entries.length === 0 ? top - 10 : y + line };
}
