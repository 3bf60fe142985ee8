import { error } from '@sveltejs/kit';
import { bundledDatasets } from '$lib/datasets/bundled.server';

/** A page for each folder of `data/`; the first dataset has the front page. */
export function entries() {
	return bundledDatasets().map(({ name }, i) => ({ dataset: i === 0 ? '' : name }));
}

export function load({ params }) {
	const [front, ...others] = bundledDatasets();
	const dataset = params.dataset ? others.find(({ name }) => name === params.dataset) : front;
	if (!dataset) error(404, `There is no dataset “${params.dataset}” here.`);
	return { dataset };
}
