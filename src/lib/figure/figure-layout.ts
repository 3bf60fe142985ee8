import { round } from '$lib/charts/parts/chart-style';
import type { FigureSize } from './figure-size';
import { balanceText, flowLegend, moveBy, stackText, type PlacedLine } from './figure-text';

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

const TITLE = { size: 26, weight: 600, tone: 'ink', line: 33 } as const;
const SUBTITLE = { size: 15, weight: 400, tone: 'muted', line: 22 } as const;
const LEGEND = { size: 14, weight: 400, tone: 'muted', line: 24 } as const;
const SMALL = { size: 12.5, weight: 400, tone: 'muted', line: 19 } as const;

const MARGIN = 40;
/** The first and last lines have air of their own. */
const EDGE = 32;
/** Between the words and the chart. */
const CHART_GAP = 16;

/** A figure this narrow, in units, fills its picture with the largest text. Even a few bands look cramped below it. */
const NARROWEST = 540;
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
	// The narrower, the larger and the higher: the narrowest width that fits is found by halving,
	// between one that is too narrow and one that is known to do.
	let [low, high] = [NARROWEST / STEP - 1, size.width / STEP];
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
	const title = balanceText(words.title, inner, TITLE);
	const subtitle = balanceText(words.subtitle, inner, SUBTITLE);
	const legend = flowLegend(words.legend, inner, LEGEND);
	const footer = stackText([...words.notes, words.source], inner, SMALL);

	const subtitleY = EDGE + title.height + 2;
	const legendY = subtitleY + subtitle.height + 10;
	const above = legendY + legend.height + CHART_GAP;
	const below = CHART_GAP + footer.height + EDGE;

	const chart = fitChart(inner, mostHeight / scale - above - below);
	// Whole pixels of the picture, so that no edge is half a pixel.
	const needed = Math.ceil((above + chart.height + below) * scale);
	const picture = { width: size.width, height: Math.max(needed, size.height ?? 0) };
	const height = round(picture.height / scale);

	return {
		picture,
		width,
		height,
		lines: [
			...moveBy(title.lines, MARGIN, EDGE),
			...moveBy(subtitle.lines, MARGIN, subtitleY),
			...moveBy(legend.lines, MARGIN, legendY),
			...moveBy(footer.lines, MARGIN, height - EDGE - footer.height)
		],
		swatches: moveBy(legend.swatches, MARGIN, legendY),
		chart,
		chartX: round(MARGIN + (inner - chart.width) / 2),
		// What is left over stands above and below the chart alike.
		chartY: round(above + (height - above - below - chart.height) / 2)
	};
}
