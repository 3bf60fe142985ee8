import type { Dataset, DatasetLink } from '$lib/datasets/dataset';
import { pairSentences } from '$lib/pay/pair-sentences';
import type { RolePair } from '$lib/pay/role-pair';
import { moveSentences } from '$lib/skills/move-sentences';
import { skillMove } from '$lib/skills/skill-move';
import { pairPath } from '$lib/view/pair-address';
import { shownLevels } from '$lib/view/shown';
import { DEFAULT_VIEW } from '$lib/view/view';
import { addressAt } from '$lib/view/site-address';
import { datasetBlock } from './dataset-head.server';
import { linkView, toLinkPicture } from './link-view.server';
import { toHead, type PageHead } from './page-head';

/**
 * What the page of two roles says of itself. It has no figures but its dataset's, whose page is at `path`; `site` is
 * the absolute address of the front page.
 */
export function pairHead(
	dataset: Dataset,
	pair: RolePair,
	path: DatasetLink['path'],
	site: string
): PageHead {
	const address = addressAt(site, pairPath(dataset, pair));
	const view = { ...DEFAULT_VIEW, compare: pair };
	const head = toHead({
		title: `From ${pair.from} to ${pair.to}`,
		description: describePair(dataset, pair),
		address,
		picture: toLinkPicture(dataset, address, linkView(dataset, 'comparison', view))
	});
	return { ...head, dataBlock: datasetBlock(dataset, path, site) };
}

/** The weightiest of what the page says of pay, and of skills where there are any. */
export function describePair(dataset: Dataset, pair: RolePair): string {
	const [pay = ''] = pairSentences(shownLevels(dataset, DEFAULT_VIEW, pair), pair, dataset);
	const move = dataset.skills && skillMove(dataset.skills, pair.from, pair.to);
	const [skills] = move ? moveSentences(move) : [];
	return skills === undefined ? `${pay} ${dataset.scope}.` : `${pay} ${skills}`;
}
