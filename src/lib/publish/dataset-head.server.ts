import type { Dataset, DatasetLink } from '$lib/datasets/dataset';
import { addressAt } from '$lib/view/site-address';
import { toDataBlock } from './data-block';
import { toJsonLd } from './dataset-json-ld';
import { linkView, toLinkPicture } from './link-view.server';
import { toHead, type PageHead } from './page-head';

/** What a dataset's page says of itself. `site` is the absolute address of the front page. */
export function datasetHead(dataset: Dataset, path: DatasetLink['path'], site: string): PageHead {
	const head = toHead({
		title: dataset.title,
		description: dataset.description,
		address: addressAt(site, path),
		picture: toLinkPicture(dataset, `${site}${dataset.name}/`, linkView(dataset))
	});
	return { ...head, dataBlock: datasetBlock(dataset, path, site) };
}

/** A dataset as JSON-LD, for the head of each page that is about it. */
export function datasetBlock(dataset: Dataset, path: DatasetLink['path'], site: string): string {
	const place = { page: addressAt(site, path), folder: `${site}${dataset.name}/` };
	return toDataBlock(toJsonLd(dataset, place));
}
