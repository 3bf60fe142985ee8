import type { Dataset, DatasetLink } from '$lib/datasets/dataset';
import { toAltText } from '$lib/figure/alt-text';
import { toDataBlock } from './data-block';
import { toJsonLd } from './dataset-json-ld';
import { LINK_HEIGHT, LINK_PICTURE, LINK_WIDTH } from './link-picture';
import { linkView } from './link-view.server';
import { toHead, type PageHead } from './page-head';

/** What a dataset's page says of itself. `site` is the absolute address of the front page. */
export function datasetHead(dataset: Dataset, path: DatasetLink['path'], site: string): PageHead {
	const page = site + path.slice(1);
	const folder = `${site}${dataset.name}/`;
	const { chart, view } = linkView(dataset);
	const head = toHead({
		title: dataset.title,
		description: dataset.description,
		address: page,
		picture: {
			address: folder + LINK_PICTURE,
			width: LINK_WIDTH,
			height: LINK_HEIGHT,
			alt: toAltText(chart, dataset, view)
		}
	});
	return { ...head, dataBlock: toDataBlock(toJsonLd(dataset, { page, folder })) };
}
