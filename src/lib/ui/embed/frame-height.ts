import { skillLegend } from '$lib/charts/parts/skill-legend';
import { textWidth, wrapText, type FontWeight } from '$lib/charts/parts/text-width';
import { bandsHeight } from '$lib/charts/pay-bands/chart-height';
import { fitLevels } from '$lib/charts/pay-comparison/fit-levels';
import { pairLegend } from '$lib/charts/pay-comparison/legend';
import { frameGapList } from '$lib/charts/skills-gap/frame';
import { frameRadar } from '$lib/charts/skills-radar/frame';
import type { Dataset } from '$lib/datasets/dataset';
import { embedWords } from '$lib/embed/embed-words';
import { drawnAs, pairOf, type SavedChart } from '$lib/figure/figure-subject';
import { flowLegend } from '$lib/figure/figure-text';
import { payLegend } from '$lib/figure/pay-legend';
import { skillOrderWords } from '$lib/skills/skill-order';
import { ORDINAL_NOTE } from '$lib/skills/skill-words';
import { shownAgainst, shownBands, shownLevels, shownSkills, skillSortIn } from '$lib/view/shown';
import { shownSources } from '$lib/view/source-words';
import type { View } from '$lib/view/view';
import { designWidthIn } from '../Responsive.svelte';
import { radarWidthIn } from '../SkillsChart.svelte';

// The measures of ChartEmbed's style sheet, and of the parts in it. Pixels.
const PADDING = 16;
const GAP = 12;
const LINE = 1.55;
const LEGEND = { size: 14, weight: 400, tone: 'muted', line: 24.2 } as const;
const LEGEND_GAP = 6;
const FIGURE_MARGIN = 4;
const NOTE_MARGIN = 12;
const SUBTITLE_MARGIN = 4;
const FOOTER_EDGE = 11;
const LINK = { text: 'Explore this chart at Bandscope', padding: 4, gap: 24, rowGap: 4 };
/** Characters in a line of words, at most. */
const MEASURE = 68;

/** How high an embed of this view is in a frame of this width, in pixels: what a frame is to be where no script tells it. */
export function frameHeight(
	chart: SavedChart,
	dataset: Dataset,
	view: View,
	width: number
): number {
	const room = width - 2 * PADDING;
	const words = embedWords(chart, dataset, view);
	const parts = [
		textHeight(words.title, room, 20, 600, 1.25) +
			SUBTITLE_MARGIN +
			textHeight(words.subtitle, room, 14),
		textHeight(words.sentences.join(' '), Math.min(room, measure(16)), 16),
		...(words.empty ? [] : drawnHeights(chart, dataset, view, room)),
		FOOTER_EDGE + footerHeight(chart, dataset, view, room)
	];
	const heights = parts.reduce((sum, height) => sum + height, 0);
	return Math.ceil(2 * PADDING + heights + GAP * (parts.length - 1));
}

/** The heights of the legend, and of the chart with what stands beneath it. */
function drawnHeights(chart: SavedChart, dataset: Dataset, view: View, room: number): number[] {
	const design = designWidthIn(room) ?? 0;
	if (chart === 'pay-bands') {
		const bands = shownBands(dataset, view);
		const against = shownAgainst(dataset, view);
		const legend = payLegend(bands, dataset, against);
		const chartHeight = bandsHeight(bands, dataset, design, against);
		return [legendHeight(legend, room), FIGURE_MARGIN + chartHeight];
	}
	if (chart === 'comparison') {
		const pair = pairOf(view);
		const levels = shownLevels(dataset, view, pair);
		const legend = pairLegend(levels, dataset.terms);
		const chartHeight = fitLevels(levels, pair, dataset, design).height;
		return [legendHeight(legend, room), FIGURE_MARGIN + chartHeight];
	}
	const drawn = drawnAs(chart);
	const set = shownSkills(dataset, view, drawn);
	const { height } =
		drawn === 'radar' ? frameRadar(set, radarWidthIn(room)) : frameGapList(set, design);
	const note = `${skillOrderWords(set, skillSortIn(view, drawn))}. ${ORDINAL_NOTE}`;
	return [
		legendHeight(skillLegend(set), room),
		FIGURE_MARGIN + height + NOTE_MARGIN + textHeight(note, Math.min(room, measure(14)), 14)
	];
}

function legendHeight(items: readonly { readonly text: string }[], room: number): number {
	const texts = items.map(({ text }) => text);
	return flowLegend(texts, room, LEGEND).height - LEGEND_GAP;
}

/** The source, and the link beside it where both fit in a line. */
function footerHeight(chart: SavedChart, dataset: Dataset, view: View, room: number): number {
	const against = chart === 'pay-bands' ? shownAgainst(dataset, view) : undefined;
	const source = `Source: ${shownSources(dataset, against)}.`;
	const link = textHeight(LINK.text, room, 13) + LINK.padding;
	const widths = textWidth(source, 13, 400) + LINK.gap + textWidth(LINK.text, 13, 400);
	return widths <= room ? link : textHeight(source, room, 13) + LINK.rowGap + link;
}

function textHeight(
	text: string,
	width: number,
	size: number,
	weight: FontWeight = 400,
	line = LINE
): number {
	return wrapText(text, width, size, weight, Infinity).length * size * line;
}

/** The width of as many zeros, which is what a style sheet counts in. */
function measure(size: number): number {
	return MEASURE * textWidth('0', size, 400);
}
