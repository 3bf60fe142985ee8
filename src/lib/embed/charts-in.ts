import type { FigureChart } from '$lib/figure/figure-subject';
import { pictureViews } from '$lib/figure/picture-file';

/** The charts that there are of a dataset, the first on its page first. */
export function chartsIn(dataset: Parameters<typeof pictureViews>[0]): FigureChart[] {
	return [...new Set(pictureViews(dataset).map(({ chart }) => chart))];
}
