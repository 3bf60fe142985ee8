import { resolve } from '$app/paths';
import { datasetLinks } from '$lib/datasets/bundled.server';
import { oEmbedPath } from '$lib/embed/o-embed';
import { findChart } from './find-chart.server';

export { entries } from './find-chart.server';

export function load({ params, url }) {
	const { dataset, chart } = findChart(params);
	const path = datasetLinks().find(({ name }) => name === dataset.name)?.path ?? '/';
	const oEmbed = new URL(resolve(oEmbedPath(dataset.name, chart)), url.origin).href;
	return { dataset, chart, path, oEmbed };
}
