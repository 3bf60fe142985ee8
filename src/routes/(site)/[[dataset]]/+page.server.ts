import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { bundledDatasets } from '$lib/datasets/bundled.server';
import { chartsIn } from '$lib/embed/charts-in';
import { oEmbedPath } from '$lib/embed/o-embed';

/** A page for each folder of `data/`; the first dataset has the front page. */
export function entries() {
	return bundledDatasets().map(({ name }, i) => ({ dataset: i === 0 ? '' : name }));
}

export function load({ params, url }) {
	const [front, ...others] = bundledDatasets();
	const dataset = params.dataset ? others.find(({ name }) => name === params.dataset) : front;
	if (!dataset) error(404, `There is no dataset “${params.dataset}” here.`);
	const [first] = chartsIn(dataset);
	const oEmbed = first && new URL(resolve(oEmbedPath(dataset.name, first)), url.origin).href;
	return { dataset, oEmbed };
}
