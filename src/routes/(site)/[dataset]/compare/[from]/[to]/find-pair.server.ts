import { error } from '@sveltejs/kit';
import { bundledDatasets } from '$lib/datasets/bundled.server';
import { pairsWithPage } from '$lib/view/pair-address';
import { slugOf } from '$lib/view/slug';

/** Every two roles of each folder of `data/`, in both directions, where there are not too many. */
export function listPairs() {
	return bundledDatasets().flatMap((dataset) =>
		pairsWithPage(dataset).map((pair) => ({
			dataset,
			pair,
			params: {
				dataset: dataset.name,
				from: slugOf(pair.from, dataset.roles),
				to: slugOf(pair.to, dataset.roles)
			}
		}))
	);
}

export function entries() {
	return listPairs().map(({ params }) => params);
}

/** The two roles that an address names, and their dataset. Throws the friendly 404 where there are none. */
export function findPair({
	dataset,
	from,
	to
}: {
	readonly dataset: string;
	readonly from: string;
	readonly to: string;
}) {
	const found = listPairs().find(
		({ params }) => params.dataset === dataset && params.from === from && params.to === to
	);
	if (!found) error(404, `There are no roles “${from}” and “${to}” to compare here.`);
	return found;
}
