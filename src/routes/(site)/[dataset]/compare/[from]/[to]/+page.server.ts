import { datasetLinks } from '$lib/datasets/bundled.server';
import { pairHead } from '$lib/publish/pair-head.server';
import { findPair } from './find-pair.server';

export { entries } from './find-pair.server';

export async function load({ params, parent }) {
	const { dataset, pair } = findPair(params);
	const { site } = await parent();
	const path = datasetLinks().find(({ name }) => name === dataset.name)?.path ?? '/';
	return { dataset, pair, path, head: pairHead(dataset, pair, path, site) };
}
