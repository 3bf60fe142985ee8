import { error } from '@sveltejs/kit';
import { bundledDatasets, datasetPath } from '$lib/datasets/bundled.server';
import { chartsIn } from '$lib/embed/charts-in';
import { oEmbedLink } from '$lib/embed/o-embed';
import { datasetHead } from '$lib/publish/dataset-head.server';
import { DEFAULT_VIEW } from '$lib/view/view';

/** A page for each folder of `data/`. The first dataset has the front page as well: links to its own stay when another takes that place. */
export function entries() {
	return ['', ...bundledDatasets().map(({ name }) => name)].map((dataset) => ({ dataset }));
}

export async function load({ params, parent }) {
	const datasets = bundledDatasets();
	const dataset = params.dataset
		? datasets.find(({ name }) => name === params.dataset)
		: datasets[0];
	if (!dataset) error(404, `There is no dataset “${params.dataset}” here.`);
	const { site } = await parent();
	const oEmbeds = chartsIn(dataset).map((chart) => oEmbedLink(dataset, chart, DEFAULT_VIEW, site));
	return { dataset, head: datasetHead(dataset, datasetPath(dataset), site), oEmbeds };
}
