import { drawnAs, type FigureChart } from '$lib/figure/figure-subject';
import { toQuery, writeView, type Choices } from '$lib/view/address';
import { DEFAULT_VIEW, type View } from '$lib/view/view';
import type { EmbedTheme } from './embed-theme';

/** Path below the base of the page that shows a bundled dataset's chart inside other pages. */
export function embedPath(dataset: string, chart: FigureChart): string {
	return `/embed/${dataset}/${chart}/`;
}

/** The query of an embed: of the page's view what the chart shows, and its theme, unless that is the system's. */
export function embedQuery(
	chart: FigureChart,
	view: View,
	theme: EmbedTheme,
	choices: Choices
): string {
	const params = writeView(ofChart(chart, view), choices);
	if (theme !== 'auto') params.set('theme', theme);
	return toQuery(params);
}

/** The part of a page's view that one of its charts shows. */
export function viewOf(chart: FigureChart, view: View): View {
	const part = ofChart(chart, view);
	return chart === 'pay-bands' ? part : { ...part, skills: drawnAs(chart) };
}

/** Without how skills are drawn, which the name of the chart says, and without what other parts of the page show. */
function ofChart(chart: FigureChart, view: View): View {
	return chart === 'pay-bands'
		? { ...view, skills: undefined, skillSort: undefined, compare: undefined }
		: { ...DEFAULT_VIEW, roles: view.roles, skillSort: view.skillSort };
}
