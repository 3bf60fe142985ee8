import { error } from '@sveltejs/kit';
import { bundledDatasets, datasetLinks } from '$lib/datasets/bundled.server';
import { chartsIn } from '$lib/embed/charts-in';

/** A page for each chart of each folder of `data/`. */
export function entries() {
	return bundledDatasets().flatMap((dataset) =>
		chartsIn(dataset).map((chart) => ({ dataset: dataset.name, chart }))
	);
}

export function load({ params }) {
	const dataset = bundledDatasets().find(({ name }) => name === params.dataset);
	const chart = dataset && chartsIn(dataset).find((name) => name === params.chart);
	const link = datasetLinks().find(({ name }) => name === params.dataset);
	if (!dataset || !chart || !link)
		error(404, `There is no chart “${params.chart}” of “${params.dataset}” here.`);
	return { dataset, chart, path: link.path };
}
