import { drawnAs, pairOf, type SavedChart } from '$lib/figure/figure-subject';
import { toQuery, writeView, type Choices } from '$lib/view/address';
import { pairParts, pairPath, pairsHavePages, type PairedDataset } from '$lib/view/pair-address';
import { DEFAULT_VIEW, type View } from '$lib/view/view';
import type { EmbedTheme } from './embed-theme';

/**
 * Path below the base of the page that shows a bundled dataset's chart inside other pages. Two roles have a path of
 * their own, which needs no script to be told from others, where they have a page of their own.
 */
export function embedPath(dataset: PairedDataset, chart: SavedChart, view: View): string {
	const folder = `/embed/${dataset.name}/${chart}/`;
	return isOwnPair(dataset, chart) ? `${folder}${pairParts(pairOf(view), dataset.roles)}/` : folder;
}

/** The query of an embed: of the page's view what the chart shows and the path does not say, and its theme, unless that is the system's. */
export function embedQuery(
	dataset: PairedDataset & Choices,
	chart: SavedChart,
	view: View,
	theme: EmbedTheme
): string {
	const part = { ...viewOf(chart, view), skills: undefined };
	const params = writeView(isOwnPair(dataset, chart) ? alone(part) : part, dataset);
	if (theme !== 'auto') params.set('theme', theme);
	return toQuery(params);
}

/** Path and query, below the base, of the page that shows the same. `path` is that of the dataset. */
export function pageOf(
	dataset: PairedDataset & Choices,
	chart: SavedChart,
	view: View,
	path: string
): string {
	const part = viewOf(chart, view);
	return isOwnPair(dataset, chart)
		? pairPath(dataset, pairOf(view)) + toQuery(writeView(alone(part), dataset))
		: path + toQuery(writeView(part, dataset));
}

/** The part of a page's view that one of its charts shows. */
export function viewOf(chart: SavedChart, view: View): View {
	if (chart === 'pay-bands')
		return { ...view, skills: undefined, skillSort: undefined, compare: undefined };
	if (chart === 'comparison') {
		const { seniority, where, compare } = view;
		return { ...DEFAULT_VIEW, seniority, where, compare };
	}
	return {
		...DEFAULT_VIEW,
		roles: view.roles,
		skillSort: view.skillSort,
		skills: drawnAs(chart)
	};
}

function isOwnPair(dataset: PairedDataset, chart: SavedChart): boolean {
	return chart === 'comparison' && pairsHavePages(dataset);
}

/** Without the two roles that the path names. */
function alone(view: View): View {
	return { ...view, compare: undefined };
}
