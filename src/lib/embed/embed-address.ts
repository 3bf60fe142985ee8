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
	const params = writeView({ ...besidePath(dataset, chart, view), skills: undefined }, dataset);
	if (theme !== 'auto') params.set('theme', theme);
	return toQuery(params);
}

/** Path below the base of the page that a chart is from. `path` is that of the dataset. */
export function pagePath(
	dataset: PairedDataset,
	chart: SavedChart,
	view: View,
	path: string
): string {
	return isOwnPair(dataset, chart) ? pairPath(dataset, pairOf(view)) : path;
}

/** Path and query, below the base, at which that page shows this view. */
export function pageOf(
	dataset: PairedDataset & Choices,
	chart: SavedChart,
	view: View,
	path: string
): string {
	const query = toQuery(writeView(besidePath(dataset, chart, view), dataset));
	return pagePath(dataset, chart, view, path) + query;
}

/** The part of a page's view that one of its charts shows. */
export function viewOf(chart: SavedChart, view: View): View {
	if (chart === 'pay-bands')
		return { ...view, skills: undefined, skillSort: undefined, compare: undefined };
	if (chart === 'comparison') {
		const { seniority, where, compare } = view;
		return { ...DEFAULT_VIEW, seniority, where, compare };
	}
	const { roles, skillSort } = view;
	return { ...DEFAULT_VIEW, roles, skillSort, skills: drawnAs(chart) };
}

/** The same without two roles that a path names. */
function besidePath(dataset: PairedDataset, chart: SavedChart, view: View): View {
	const part = viewOf(chart, view);
	return isOwnPair(dataset, chart) ? { ...part, compare: undefined } : part;
}

/** Whether the chart is of two roles that have a path of their own. */
function isOwnPair(dataset: PairedDataset, chart: SavedChart): boolean {
	return chart === 'comparison' && pairsHavePages(dataset);
}
