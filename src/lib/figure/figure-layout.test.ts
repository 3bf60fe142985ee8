import { describe, expect, it } from 'vitest';
import { textWidth } from '$lib/charts/parts/text-width';
import { layFigure, type FigureLayout, type FigureWords } from './figure-layout';
import { FIGURE_SIZES } from './figure-size';
import { SWATCH } from './figure-text';

const words: FigureWords = {
	title: 'Data scientist and ML engineer pay',
	subtitle: 'Pay bands by role and seniority. US, mid-career, 2026. USD per year.',
	legend: [
		'Junior band',
		'Senior band',
		'Top of band: highest reported pay',
		'Open top: this amount or more'
	],
	notes: ['All figures come from one article.', 'Shares are not recorded.'],
	source: 'Source: Career article of 17 May 2026 · Chart: Bandscope'
};
const long: FigureWords = {
	title: `${words.title}: `.repeat(8),
	subtitle: words.subtitle.repeat(9),
	legend: Array.from({ length: 9 }, (_, i) => `${words.subtitle.repeat(i)} ${i}`),
	notes: words.notes.map((note) => note.repeat(20)),
	source: words.source.repeat(9)
};

const sizes = Object.entries(FIGURE_SIZES);

describe.each([
	['few words', words],
	['many words', long]
])('a figure of %s', (_, words) => {
	describe.each(sizes)('in size %s', (_, size) => {
		it.each([60, 400, 3000])('holds a chart %i px high, and nothing is cut off', (height) => {
			const layout = layFigure(words, (width) => ({ width, height }), size);
			expect(layout.picture.width).toBe(size.width);
			expect(layout.picture.height).toBeGreaterThanOrEqual(size.height ?? 0);
			expect(unitsPerPixel(layout)).toBeLessThanOrEqual(1);
			expectInside(layout);
		});
	});
});

it('enlarges what has room: a chart of a few bands fills a slide', () => {
	const layout = layFigure(words, (width) => ({ width, height: 300 }), FIGURE_SIZES.slide);
	expect(layout.picture).toEqual({ width: 1920, height: 1080 });
	expect(layout.chart.height / layout.height).toBeGreaterThan(0.5);
});

it('is as narrow as it may be where even that fits', () => {
	const short = { ...words, title: 'Pay', subtitle: 'US', legend: ['Band'], notes: [] };
	const layout = layFigure(short, (width) => ({ width, height: 30 }), FIGURE_SIZES.slide);
	expect(layout.width).toBe(540);
});

it('grows where a chart does not fit, rather than shrink its text', () => {
	const layout = layFigure(words, (width) => ({ width, height: 900 }), FIGURE_SIZES.article);
	expect(layout.picture.height).toBeGreaterThan(675);
	expect(layout.width).toBe(1200);
});

it('tells a chart that can be smaller how much room there is', () => {
	const fitChart = (width: number, mostHeight: number) => ({
		width,
		height: Math.min(900, mostHeight)
	});
	expect(layFigure(words, fitChart, FIGURE_SIZES.article).picture.height).toBe(675);
});

it('is as high as it must be where the height is free', () => {
	const [low, high] = [100, 500].map(
		(height) =>
			layFigure(words, (width) => ({ width, height }), FIGURE_SIZES.automatic).picture.height
	);
	expect(high! - low!).toBe(500);
});

function unitsPerPixel({ width, picture }: FigureLayout): number {
	return width / picture.width;
}

/** Lines, swatches and chart stand below each other, without overlap, within the margins. */
function expectInside({ width, height, lines, swatches, chart, chartY }: FigureLayout): void {
	for (const { text, x, y, size, weight } of lines) {
		expect(x + textWidth(text, size, weight)).toBeLessThanOrEqual(width - 32);
		expect(y).toBeLessThanOrEqual(height - 20);
		expect(y <= chartY || y - size >= chartY + chart.height).toBe(true);
	}
	for (const { x, y } of swatches) {
		expect(x + SWATCH.width).toBeLessThanOrEqual(width);
		expect(y + SWATCH.height).toBeLessThanOrEqual(chartY);
	}
	const baselines = lines.map(({ x, y }) => `${x} ${y}`);
	expect(new Set(baselines).size).toBe(baselines.length);
}
