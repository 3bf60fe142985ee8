import { resolve } from '$app/paths';
import { datasetLinks } from '$lib/datasets/bundled.server';
import { embedPath } from '$lib/embed/embed-address';
import { embedWords } from '$lib/embed/embed-words';
import { oEmbedLink } from '$lib/embed/o-embed';
import { embedHead } from '$lib/publish/embed-head.server';
import { pairPath, pairsHavePages } from '$lib/view/pair-address';
import { findChart } from './find-chart.server';

export { entries } from './find-chart.server';

export function load({ params, url }) {
	const { dataset, chart, view } = findChart(params);
	const pair = view.compare;
	const path = datasetLinks().find(({ name }) => name === dataset.name)?.path ?? '/';
	const toAddress = (path: string) => new URL(resolve(path as '/'), url.origin).href;
	const head = embedHead(dataset, chart, view, {
		title: embedWords(chart, dataset, view).title,
		address: toAddress(embedPath(dataset, chart, view)),
		page: toAddress(pair && pairsHavePages(dataset) ? pairPath(dataset, pair) : path)
	});
	const oEmbed = oEmbedLink(dataset, chart, view, toAddress);
	return { dataset, chart, pair, path, head, oEmbed };
}
