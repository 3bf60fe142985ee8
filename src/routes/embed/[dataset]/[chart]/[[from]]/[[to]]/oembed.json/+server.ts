import { json } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { embedPath } from '$lib/embed/embed-address';
import { embedWords } from '$lib/embed/embed-words';
import { toOEmbed } from '$lib/embed/o-embed';
import { publishedPicture } from '$lib/publish/dataset-files.server';
import { LINK_HEIGHT, LINK_PICTURE, LINK_WIDTH } from '$lib/publish/link-picture';
import { frameHeight } from '$lib/ui/embed/frame-height';
import { addressAt } from '$lib/view/site-address';
import { findChart } from '../find-chart.server';

export { entries } from '../find-chart.server';

export const prerender = true;

/** A column of an article, in pixels. */
const WIDTH = 640;

export function GET({ params, url }) {
	const { dataset, chart, view } = findChart(params);
	const site = new URL(resolve('/'), url.origin).href;
	const embed = embedPath(dataset, chart, view);
	// Two roles among many have no picture but the one for links.
	const { path, width, height } = publishedPicture(dataset, chart, view) ?? {
		path: embed + LINK_PICTURE,
		width: LINK_WIDTH,
		height: LINK_HEIGHT
	};
	return json(
		toOEmbed({
			words: embedWords(chart, dataset, view),
			address: addressAt(site, embed),
			site,
			width: WIDTH,
			height: frameHeight(chart, dataset, view, WIDTH),
			picture: { address: addressAt(site, path), width, height }
		})
	);
}
