import { resolve } from '$app/paths';
import { datasetLinks } from '$lib/datasets/bundled.server';

export function load({ url, untrack }) {
	// While the site is built, it is the origin that the site will stand on.
	const origin = untrack(() => url.origin);
	return { links: datasetLinks(), site: new URL(resolve('/'), origin).href };
}
