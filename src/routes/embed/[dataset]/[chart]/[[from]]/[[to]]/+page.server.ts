import { resolve } from '$app/paths';
import { datasetPath } from '$lib/datasets/bundled.server';
import { embedPath, pagePath } from '$lib/embed/embed-address';
import { embedWords } from '$lib/embed/embed-words';
import { oEmbedLink } from '$lib/embed/o-embed';
import { embedHead } from '$lib/publish/embed-head.server';
import { addressAt } from '$lib/view/site-address';
import { findChart } from './find-chart.server';

export { entries } from './find-chart.server';

export function load({ params, url }) {
	const { dataset, chart, view } = findChart(params);
	const path = datasetPath(dataset);
	const site = new URL(resolve('/'), url.origin).href;
	const head = embedHead(dataset, chart, view, {
		title: embedWords(chart, dataset, view).title,
		address: addressAt(site, embedPath(dataset, chart, view)),
		page: addressAt(site, pagePath(dataset, chart, view, path))
	});
	const oEmbed = oEmbedLink(dataset, chart, view, site);
	return { dataset, chart, pair: view.compare, path, head, oEmbed };
}
