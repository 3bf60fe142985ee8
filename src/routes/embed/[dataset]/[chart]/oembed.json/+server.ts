import { json } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { embedPath } from '$lib/embed/embed-address';
import { embedWords } from '$lib/embed/embed-words';
import { toOEmbed } from '$lib/embed/o-embed';
import { wholePicture } from '$lib/publish/dataset-files.server';
import { frameHeight } from '$lib/ui/embed/frame-height';
import { DEFAULT_VIEW } from '$lib/view/view';
import { findChart } from '../find-chart.server';

export { entries } from '../find-chart.server';

export const prerender = true;

/** A column of an article, in pixels. */
const WIDTH = 640;

export function GET({ params, url }) {
	const { dataset, chart } = findChart(params);
	const toAddress = (path: string) => new URL(resolve(path), url.origin).href;
	const { name, ...size } = wholePicture(dataset, chart);
	return json(
		toOEmbed({
			words: embedWords(chart, dataset, DEFAULT_VIEW),
			address: toAddress(embedPath(dataset.name, chart)),
			site: toAddress('/'),
			width: WIDTH,
			height: frameHeight(chart, dataset, DEFAULT_VIEW, WIDTH),
			picture: { address: toAddress(`/${dataset.name}/${name}`), ...size }
		})
	);
}
