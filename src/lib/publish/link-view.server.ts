import type { Dataset } from '$lib/datasets/dataset';
import { drawFigureOnServer } from '$lib/figure/draw-figure.server';
import { FIGURE_SIZES } from '$lib/figure/figure-size';
import type { FigureChart } from '$lib/figure/figure-subject';
import { DEFAULT_VIEW, type View } from '$lib/view/view';

/** What the picture for links to a dataset shows of it. */
export interface LinkView {
	readonly chart: FigureChart;
	readonly view: View;
}

/** A dataset's pay bands, or its skills where it has no pay. A picture of fixed height has room for so many roles: the first ones. */
export function linkView(dataset: Dataset): LinkView {
	const chart = dataset.bands.length > 0 ? 'pay-bands' : 'skills-gap';
	const size = FIGURE_SIZES.social;
	let view = withFirst(1, dataset);
	for (let count = 2; count <= dataset.roles.length; count++) {
		const next = withFirst(count, dataset);
		const order = { chart, subject: dataset, view: next, size, background: 'white' } as const;
		if (drawFigureOnServer(order, 'text').height > size.height) break;
		view = next;
	}
	return { chart, view };
}

function withFirst(count: number, { roles }: Dataset): View {
	return count === roles.length ? DEFAULT_VIEW : { ...DEFAULT_VIEW, roles: roles.slice(0, count) };
}
