import { resolve } from '$app/paths';
import { datasetLinks } from '$lib/datasets/bundled.server';
import { toSitemap } from '$lib/publish/site-map';

export const prerender = true;

export function GET({ url }) {
	const paths = [...datasetLinks().map(({ path }) => path), '/your-file/'];
	const addresses = paths.map((path) => new URL(resolve(path), url.origin).href);
	return new Response(toSitemap(addresses), { headers: { 'content-type': 'application/xml' } });
}
