import type { Dataset } from '$lib/datasets/dataset';
import { toAltText } from '$lib/figure/alt-text';
import { drawFigureOnServer } from '$lib/figure/draw-figure.server';
import { FIGURE_SIZES } from '$lib/figure/figure-size';
import { pairOf, type FigureChart, type SavedChart } from '$lib/figure/figure-subject';
import type { Lettering } from '$lib/figure/figures';
import type { DrawnFigure } from '$lib/figure/serialise';
import { sharedChanges } from '$lib/pay/role-pair';
import { shownLevels } from '$lib/view/shown';
import { DEFAULT_VIEW, type View } from '$lib/view/view';
import { LINK_HEIGHT, LINK_PICTURE, LINK_WIDTH } from './link-picture';
import type { LinkPicture } from './page-head';

/** What the picture for links to a dataset, or to one of its charts, shows. */
export interface LinkView {
	readonly chart: SavedChart;
	readonly view: View;
}

/**
 * A chart of a dataset: if none is named its pay bands, or its skills where it has no pay. Of a view only the two
 * roles side by side count. A picture of fixed height has not always room for all there is.
 */
export function linkView(
	dataset: Dataset,
	chart: SavedChart = mainChart(dataset),
	view: View = DEFAULT_VIEW
): LinkView {
	return chart === 'comparison'
		? { chart, view: fitPair(dataset, view) }
		: { chart, view: fitRoles(dataset, chart) };
}

/** The picture for links to what `linkView` says of these. */
export function drawLink(dataset: Dataset, chart?: SavedChart, view?: View): DrawnFigure {
	return draw(dataset, linkView(dataset, chart, view));
}

/** That picture as a page's head names it, in the folder at this absolute address. */
export function toLinkPicture(dataset: Dataset, folder: string, shown: LinkView): LinkPicture {
	return {
		address: folder + LINK_PICTURE,
		width: LINK_WIDTH,
		height: LINK_HEIGHT,
		alt: toAltText(shown.chart, dataset, shown.view)
	};
}

/** The first roles, as many as there is room for. Where a single one is too high already it is other rows that take the room, and all roles are shown. */
function fitRoles(dataset: Dataset, chart: FigureChart): View {
	const views = dataset.roles.map((_, i) => withFirst(i + 1, dataset));
	const tooMany = views.findIndex((view) => !fits(dataset, { chart, view }));
	return views[tooMany - 1] ?? DEFAULT_VIEW;
}

/** All levels of two roles, or where there is no room for them the highest that both have. */
function fitPair(dataset: Dataset, view: View): View {
	const pair = pairOf(view);
	const whole = { ...DEFAULT_VIEW, compare: pair };
	if (fits(dataset, { chart: 'comparison', view: whole })) return whole;
	const seniority = sharedChanges(shownLevels(dataset, whole, pair)).at(-1)?.to.seniority;
	return { ...whole, seniority };
}

function fits(dataset: Dataset, shown: LinkView): boolean {
	return draw(dataset, shown, 'text').height <= FIGURE_SIZES.social.height;
}

function mainChart({ bands }: Dataset): FigureChart {
	return bands.length > 0 ? 'pay-bands' : 'skills-gap';
}

function draw(subject: Dataset, { chart, view }: LinkView, lettering?: Lettering): DrawnFigure {
	const size = FIGURE_SIZES.social;
	return drawFigureOnServer({ chart, subject, view, size, background: 'white' }, lettering);
}

function withFirst(count: number, { roles }: Dataset): View {
	return count === roles.length ? DEFAULT_VIEW : { ...DEFAULT_VIEW, roles: roles.slice(0, count) };
}
