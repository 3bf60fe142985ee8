import { datasetPath } from '$lib/datasets/bundled.server';
import { pairsIn } from '$lib/embed/charts-in';
import { oEmbedLink } from '$lib/embed/o-embed';
import { pairHead } from '$lib/publish/pair-head.server';
import { DEFAULT_VIEW } from '$lib/view/view';
import { findPair } from './find-pair.server';

export { entries } from './find-pair.server';

export async function load({ params, parent }) {
	const { dataset, pair } = findPair(params);
	const { site } = await parent();
	const path = datasetPath(dataset);
	const view = { ...DEFAULT_VIEW, compare: pair };
	const oEmbeds =
		pairsIn(dataset).length > 0 ? [oEmbedLink(dataset, 'comparison', view, site)] : [];
	return { dataset, pair, path, head: pairHead(dataset, pair, path, site), oEmbeds };
}
