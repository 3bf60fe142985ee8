import type { Dataset, DatasetLink } from '$lib/datasets/dataset';
import { toAltText } from '$lib/figure/alt-text';
import type { FigureChart } from '$lib/figure/figure-subject';
import { toDataBlock } from './data-block';
import { toJsonLd } from './dataset-json-ld';
import { LINK_HEIGHT, LINK_PICTURE, LINK_WIDTH } from './link-picture';
import { linkView } from './link-view.server';
import { toHead, type LinkPicture, type PageHead } from './page-head';

/** What a dataset's page says of itself. `site` is the absolute address of the front page. */
export function datasetHead(dataset: Dataset, path: DatasetLink['path'], site: string): PageHead {
	const head = toHead({
		title: dataset.title,
		description: dataset.description,
		address: site + path.slice(1),
		picture: toPicture(dataset, `${site}${dataset.name}/`)
	});
	return { ...head, dataBlock: datasetBlock(dataset, path, site) };
}

/** A dataset as JSON-LD, for the head of each page that is about it. */
export function datasetBlock(dataset: Dataset, path: DatasetLink['path'], site: string): string {
	const place = { page: site + path.slice(1), folder: `${site}${dataset.name}/` };
	return toDataBlock(toJsonLd(dataset, place));
}

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
	chart: FigureChart,
	{ title, address, page }: EmbedPlace
): PageHead {
	const picture = toPicture(dataset, address, chart);
	const head = toHead({ title, description: dataset.description, address: page, picture });
	return { ...head, tags: [...head.tags, { name: 'robots', content: 'noindex' }] };
}

function toPicture(dataset: Dataset, folder: string, chart?: FigureChart): LinkPicture {
	const shown = linkView(dataset, chart);
	return {
		address: folder + LINK_PICTURE,
		width: LINK_WIDTH,
		height: LINK_HEIGHT,
		alt: toAltText(shown.chart, dataset, shown.view)
	};
}
