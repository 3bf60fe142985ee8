import { MEDIA_TYPES } from '$lib/figure/picture-file';
import { drawLink } from '$lib/publish/link-view.server';
import { toLinkPng } from '$lib/publish/published-png.server';
import { findChart } from '../find-chart.server';

export { entries } from '../find-chart.server';

export const prerender = true;

/** What is shown where an embed is linked to. */
export function GET({ params, url }) {
	const { dataset, chart, view } = findChart(params);
	const png = toLinkPng(drawLink(dataset, chart, view), url.pathname);
	return new Response(png, { headers: { 'content-type': MEDIA_TYPES.png } });
}
