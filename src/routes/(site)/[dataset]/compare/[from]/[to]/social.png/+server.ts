import { MEDIA_TYPES } from '$lib/figure/picture-file';
import { drawPairLink } from '$lib/publish/pair-head.server';
import { toLinkPng } from '$lib/publish/published-png.server';
import { findPair } from '../find-pair.server';

export { entries } from '../find-pair.server';

export const prerender = true;

/** What is shown where the page of two roles is linked to. */
export function GET({ params, url }) {
	const { dataset, pair } = findPair(params);
	const png = toLinkPng(drawPairLink(dataset, pair), url.pathname);
	return new Response(png, { headers: { 'content-type': MEDIA_TYPES.png } });
}
