import { error } from '@sveltejs/kit';
import { bundledDatasets } from '$lib/datasets/bundled.server';
import { pairsWithPage } from '$lib/view/pair-address';
import { slugOf } from '$lib/view/slug';

/** Every two roles of each folder of `data/`, in both directions, where there are not too many. */
export function entries() {
	return bundledDatasets().flatMap((dataset) =>
		pairsWithPage(dataset).map(({ from, to }) => ({
			dataset: dataset.name,
			from: slugOf(from, dataset.roles),
			to: slugOf(to, dataset.roles)
		}))
	);
}

/** The two roles that an address names, and their dataset. Throws the friendly 404 where there are none. */
export function findPair(params: {
	readonly dataset: string;
	readonly from: string;
	readonly to: string;
}) {
	const dataset = bundledDatasets().find(({ name }) => name === params.dataset);
	const pair =
		dataset &&
		pairsWithPage(dataset).find(
			({ from, to }) =>
				slugOf(from, dataset.roles) === params.from && slugOf(to, dataset.roles) === params.to
		);
	if (!dataset || !pair)
		error(404, `There are no roles “${params.from}” and “${params.to}” to compare here.`);
	return { dataset, pair };
}
