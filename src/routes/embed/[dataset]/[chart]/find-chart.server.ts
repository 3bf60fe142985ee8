import { error } from '@sveltejs/kit';
import { bundledDatasets } from '$lib/datasets/bundled.server';
import { chartsIn } from '$lib/embed/charts-in';

/** Each chart of each folder of `data/`. */
export function entries() {
	return bundledDatasets().flatMap((dataset) =>
		chartsIn(dataset).map((chart) => ({ dataset: dataset.name, chart }))
	);
}

/** The chart that an address names, and its dataset. Throws the friendly 404 where there is none. */
export function findChart(params: { readonly dataset: string; readonly chart: string }) {
	const dataset = bundledDatasets().find(({ name }) => name === params.dataset);
	const chart = dataset && chartsIn(dataset).find((name) => name === params.chart);
	if (!dataset || !chart)
		error(404, `There is no chart “${params.chart}” of “${params.dataset}” here.`);
	return { dataset, chart };
}
