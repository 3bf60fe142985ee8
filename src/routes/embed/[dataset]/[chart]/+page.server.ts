import { resolve } from '$app/paths';
import { datasetLinks } from '$lib/datasets/bundled.server';
import { embedPath } from '$lib/embed/embed-address';
import { embedWords } from '$lib/embed/embed-words';
import { oEmbedLink } from '$lib/embed/o-embed';
import { embedHead } from '$lib/publish/dataset-head.server';
import { DEFAULT_VIEW } from '$lib/view/view';
import { findChart } from './find-chart.server';

export { entries } from './find-chart.server';

export function load({ params, url }) {
	const { dataset, chart } = findChart(params);
	const path = datasetLinks().find(({ name }) => name === dataset.name)?.path ?? '/';
	const toAddress = (path: string) => new URL(resolve(path), url.origin).href;
	const head = embedHead(dataset, chart, {
		title: embedWords(chart, dataset, DEFAULT_VIEW).title,
		address: toAddress(embedPath(dataset.name, chart)),
		page: toAddress(path)
	});
	return { dataset, chart, path, head, oEmbed: oEmbedLink(dataset, chart, toAddress) };
}
