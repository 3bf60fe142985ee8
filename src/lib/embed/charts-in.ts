import type { Dataset } from '$lib/datasets/dataset';
import type { FigureChart } from '$lib/figure/figure-subject';
import { pictureViews } from '$lib/figure/picture-file';
import type { RolePair } from '$lib/pay/role-pair';
import { pairsWithPage } from '$lib/view/pair-address';

/** The charts that there are of a dataset, the first on its page first. */
export function chartsIn(dataset: Parameters<typeof pictureViews>[0]): FigureChart[] {
	return [...new Set(pictureViews(dataset).map(({ chart }) => chart))];
}

/**
 * The pairs of a dataset's roles that have an embed prerendered: all, or where those are too many the first one, at the
 * address that serves the others to whoever has scripts. None where there is no pay to compare.
 */
export function pairsIn(dataset: Pick<Dataset, 'bands' | 'roles'>): readonly RolePair[] {
	const [from, to] = dataset.roles;
	if (dataset.bands.length === 0 || from === undefined || to === undefined) return [];
	const pairs = pairsWithPage(dataset);
	return pairs.length > 0 ? pairs : [{ from, to }];
}
