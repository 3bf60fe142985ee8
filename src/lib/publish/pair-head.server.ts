import type { Dataset, DatasetLink } from '$lib/datasets/dataset';
import { toAltText } from '$lib/figure/alt-text';
import { drawFigureOnServer } from '$lib/figure/draw-figure.server';
import { FIGURE_SIZES } from '$lib/figure/figure-size';
import type { Lettering } from '$lib/figure/figures';
import type { DrawnFigure } from '$lib/figure/serialise';
import { pairSentences } from '$lib/pay/pair-sentences';
import { sharedChanges, type RolePair } from '$lib/pay/role-pair';
import { moveSentences } from '$lib/skills/move-sentences';
import { skillMove } from '$lib/skills/skill-move';
import { pairPath } from '$lib/view/pair-address';
import { shownLevels } from '$lib/view/shown';
import { DEFAULT_VIEW, type View } from '$lib/view/view';
import { datasetBlock } from './dataset-head.server';
import { LINK_HEIGHT, LINK_PICTURE, LINK_WIDTH } from './link-picture';
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
	const address = site + pairPath(dataset, pair).slice(1);
	const view = linkView(dataset, pair);
	const head = toHead({
		title: `From ${pair.from} to ${pair.to}`,
		description: describePair(dataset, pair),
		address,
		picture: {
			address: address + LINK_PICTURE,
			width: LINK_WIDTH,
			height: LINK_HEIGHT,
			alt: toAltText('comparison', dataset, view)
		}
	});
	return { ...head, dataBlock: datasetBlock(dataset, path, site) };
}

/** The picture for links to the page of two roles. */
export function drawPairLink(subject: Dataset, pair: RolePair): DrawnFigure {
	return drawPair(subject, linkView(subject, pair));
}

/** All levels, or where a picture of fixed height has no room for them the highest that both roles have. */
function linkView(subject: Dataset, pair: RolePair): View {
	const whole = { ...DEFAULT_VIEW, compare: pair };
	if (drawPair(subject, whole, 'text').height <= LINK_HEIGHT) return whole;
	const seniority = sharedChanges(shownLevels(subject, whole, pair)).at(-1)?.to.seniority;
	return { ...whole, seniority };
}

function drawPair(subject: Dataset, view: View, lettering?: Lettering): DrawnFigure {
	const size = FIGURE_SIZES.social;
	return drawFigureOnServer(
		{ chart: 'comparison', subject, view, size, background: 'white' },
		lettering
	);
}

/** The weightiest of what the page says of pay, and of skills where there are any. */
function describePair(dataset: Dataset, pair: RolePair): string {
	const [pay = ''] = pairSentences(shownLevels(dataset, DEFAULT_VIEW, pair), pair, dataset);
	const move = dataset.skills && skillMove(dataset.skills, pair.from, pair.to);
	const [skills] = move ? moveSentences(move) : [];
	return skills === undefined ? `${pay} ${dataset.scope}.` : `${pay} ${skills}`;
}
