import { drawPairLink } from '$lib/publish/pair-head.server';
import { findPair } from '../find-pair.server';

export { entries } from '../find-pair.server';

export const prerender = true;

/** What is shown where the page of two roles is linked to. */
export function GET({ params }) {
	const { dataset, pair } = findPair(params);
	return new Response(drawPairLink(dataset, pair), { headers: { 'content-type': 'image/png' } });
}
