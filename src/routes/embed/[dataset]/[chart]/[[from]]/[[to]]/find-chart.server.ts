import { error } from '@sveltejs/kit';
import { bundledDatasets } from '$lib/datasets/bundled.server';
import type { Dataset } from '$lib/datasets/dataset';
import { chartsIn, pairsIn } from '$lib/embed/charts-in';
import type { SavedChart } from '$lib/figure/figure-subject';
import { pairsHavePages } from '$lib/view/pair-address';
import { slugOf } from '$lib/view/slug';
import { DEFAULT_VIEW, type View } from '$lib/view/view';

/** What the path of an embed says. */
interface EmbedParams {
	readonly dataset: string;
	readonly chart: string;
	/** Two roles side by side, where each pair has a path of its own. */
	readonly from?: string | undefined;
	readonly to?: string | undefined;
}

/** A chart that stands at an address of its own, for other pages to show. */
export interface EmbeddedChart {
	readonly dataset: Dataset;
	readonly chart: SavedChart;
	/** What it shows unless its query asks for another part. */
	readonly view: View;
}

/** Each chart of each folder of `data/`, and each two roles side by side. */
export function entries() {
	return embeds().map(({ params }) => params);
}

/** The chart that an address names. Throws the friendly 404 where there is none. */
export function findChart({ dataset, chart, from = '', to = '' }: EmbedParams): EmbeddedChart {
	const found = embeds().find(
		({ params }) =>
			params.dataset === dataset &&
			params.chart === chart &&
			params.from === from &&
			params.to === to
	);
	if (!found) error(404, `There is no chart “${chart}” of “${dataset}” here.`);
	return found.embedded;
}

function embeds() {
	return bundledDatasets().flatMap((dataset) => [
		...chartsIn(dataset).map((chart) => toEmbed({ dataset, chart, view: DEFAULT_VIEW })),
		...pairsIn(dataset).map((compare) =>
			toEmbed({ dataset, chart: 'comparison', view: { ...DEFAULT_VIEW, compare } })
		)
	]);
}

function toEmbed(embedded: EmbeddedChart) {
	const { dataset, chart, view } = embedded;
	const pair = pairsHavePages(dataset) ? view.compare : undefined;
	const slug = (role: string | undefined) =>
		role === undefined ? '' : slugOf(role, dataset.roles);
	const params = { dataset: dataset.name, chart, from: slug(pair?.from), to: slug(pair?.to) };
	return { params, embedded };
}
