import type { Dataset } from '$lib/datasets/dataset';
import { drawFigureOnServer } from '$lib/figure/draw-figure.server';
import { FIGURE_SIZES } from '$lib/figure/figure-size';
import type { FigureChart } from '$lib/figure/figure-subject';
import type { Lettering } from '$lib/figure/figures';
import type { DrawnFigure } from '$lib/figure/serialise';
import { DEFAULT_VIEW, type View } from '$lib/view/view';

/** What the picture for links to a dataset, or to one of its charts, shows. */
export interface LinkView {
	readonly chart: FigureChart;
	readonly view: View;
}

/**
 * A chart of a dataset: if none is named its pay bands, or its skills where it has no pay. A picture of fixed height
 * has room for so many roles: the first ones. Where a single one is too high already it is other rows that take the
 * room, and all roles are shown.
 */
export function linkView(dataset: Dataset, chart: FigureChart = mainChart(dataset)): LinkView {
	const views = dataset.roles.map((_, i) => withFirst(i + 1, dataset));
	const tooMany = views.findIndex((view) => !fits(dataset, { chart, view }));
	return { chart, view: views[tooMany - 1] ?? DEFAULT_VIEW };
}

function fits(dataset: Dataset, shown: LinkView): boolean {
	return draw(dataset, shown, 'text').height <= FIGURE_SIZES.social.height;
}

/** The picture for links to a dataset, or to one of its charts. */
export function drawLink(dataset: Dataset, chart?: FigureChart): DrawnFigure {
	return draw(dataset, linkView(dataset, chart));
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
