import { resolve } from '$app/paths';
import { toRobots } from '$lib/publish/site-map';

export const prerender = true;

export function GET({ url }) {
	const sitemap = new URL(resolve('/sitemap.xml'), url.origin).href;
	return new Response(toRobots(sitemap), { headers: { 'content-type': 'text/plain' } });
}
