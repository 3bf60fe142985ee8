import type { Dataset } from '$lib/datasets/dataset';
import { pairOf, type SavedChart } from '$lib/figure/figure-subject';
import type { View } from '$lib/view/view';
import { linkView, toLinkPicture } from './link-view.server';
import { toHead, unlisted, type PageHead } from './page-head';
import { describePair } from './pair-head.server';

/** The page of one chart, for other pages to show in a frame: absolute addresses. */
export interface EmbedPlace {
	readonly title: string;
	/** Of the embed. */
	readonly address: string;
	/** Of the page that the chart is from. */
	readonly page: string;
}

/**
 * What an embed says of itself where it is linked to. A search is to find the page that the chart is from, which
 * describes the dataset too.
 */
export function embedHead(
	dataset: Dataset,
	chart: SavedChart,
	view: View,
	{ title, address, page }: EmbedPlace
): PageHead {
	const description =
		chart === 'comparison' ? describePair(dataset, pairOf(view)) : dataset.description;
	const picture = toLinkPicture(dataset, address, linkView(dataset, chart, view));
	return unlisted(toHead({ title, description, address: page, picture }));
}
