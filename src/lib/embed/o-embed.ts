import { pairOf, type FigureChart, type SavedChart } from '$lib/figure/figure-subject';
import type { PairedDataset } from '$lib/view/pair-address';
import { addressAt } from '$lib/view/site-address';
import type { View } from '$lib/view/view';
import { embedPath } from './embed-address';
import type { EmbedWords } from './embed-words';
import { frameCode } from './frame-code';

/** An embed of a whole chart, for whoever turns a link into what it leads to. */
export interface OEmbedded {
	readonly words: Pick<EmbedWords, 'title' | 'subtitle'>;
	/** Of the embed, absolute. */
	readonly address: string;
	/** Of the front page, absolute. */
	readonly site: string;
	/** The room that the embed is to have, in pixels. */
	readonly width: number;
	readonly height: number;
	/** A picture of the chart, at an absolute address. */
	readonly picture: { readonly address: string; readonly width: number; readonly height: number };
}

/** Path below the base of what is said of a chart's embed. */
export function oEmbedPath(dataset: PairedDataset, chart: SavedChart, view: View): string {
	return `${embedPath(dataset, chart, view)}oembed.json`;
}

/** How a page's head leads to what is said of a chart's embed. */
export interface OEmbedLink {
	/** Absolute. */
	readonly href: string;
	/** Which of the page's charts it is. */
	readonly title: string;
}

const CHART_NAMES: Readonly<Record<FigureChart, string>> = {
	'pay-bands': 'pay bands',
	'skills-radar': 'skills radar',
	'skills-gap': 'skills gap list'
};

/** The way to what is said of a chart's embed. `site` is the absolute address of the front page. */
export function oEmbedLink(
	dataset: PairedDataset & { readonly title: string },
	chart: SavedChart,
	view: View,
	site: string
): OEmbedLink {
	return {
		href: addressAt(site, oEmbedPath(dataset, chart, view)),
		title: `${dataset.title}: ${nameOf(chart, view)}`
	};
}

function nameOf(chart: SavedChart, view: View): string {
	if (chart !== 'comparison') return CHART_NAMES[chart];
	const { from, to } = pairOf(view);
	return `from ${from} to ${to}`;
}

/** An embed in the words of oEmbed 1.0 (https://oembed.com), as its type "rich". */
export function toOEmbed({ words, address, site, width, height, picture }: OEmbedded) {
	const title = `${words.title}. ${words.subtitle}`;
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: 'Bandscope',
		provider_url: site,
		html: frameCode({ src: address, title, height }),
		width,
		height,
		thumbnail_url: picture.address,
		thumbnail_width: picture.width,
		thumbnail_height: picture.height
	};
}
