import { resolve } from '$app/paths';
import { bundledDatasets, datasetLinks } from '$lib/datasets/bundled.server';
import { pairPath, pairsWithPage } from '$lib/view/pair-address';
import { toSitemap } from '$lib/publish/site-map';

export const prerender = true;

export function GET({ url }) {
	const pairs = bundledDatasets().flatMap((dataset) =>
		pairsWithPage(dataset).map((pair) => pairPath(dataset, pair))
	);
	const paths = [...datasetLinks().map(({ path }) => path), ...pairs, '/your-file/'];
	const addresses = paths.map((path) => new URL(resolve(path), url.origin).href);
	return new Response(toSitemap(addresses), { headers: { 'content-type': 'application/xml' } });
}
