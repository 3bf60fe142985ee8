import type { RolePair } from '$lib/pay/role-pair';
import { pairFolder, pairsHavePages } from '$lib/view/pair-address';
import { shownLevels, skillSortIn } from '$lib/view/shown';
import { toSlugs } from '$lib/view/slug';
import { DEFAULT_VIEW, type View } from '$lib/view/view';
import {
	drawnAs,
	pairOf,
	type FigureChart,
	type FigureSubject,
	type SavedChart,
	type SkillsChart
} from './figure-subject';

/** What a chart is published as: pictures and its rows. */
export const PICTURE_KINDS = ['svg', 'png', 'csv'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

export const MEDIA_TYPES: Readonly<Record<PictureKind, string>> = {
	svg: 'image/svg+xml',
	png: 'image/png',
	csv: 'text/csv'
};

/** A view of a chart that has a picture at an address of its own. */
export interface PictureView<Chart extends SavedChart = SavedChart> {
	readonly chart: Chart;
	readonly view: View;
	/** Its file's name without the ending, such as `pay-bands.senior`. */
	readonly name: string;
}

/** What the pictures of a dataset depend on. */
type Pictured = Pick<FigureSubject, 'bands' | 'roles' | 'seniorities' | 'skills'>;

/** Every view of a dataset that has a picture in its folder: each chart as a whole, and pay bands at each single seniority. */
export function pictureViews({
	bands,
	seniorities,
	skills
}: Omit<Pictured, 'roles'>): readonly PictureView<FigureChart>[] {
	return [
		...(bands.length > 0 ? bySeniority('pay-bands', DEFAULT_VIEW, seniorities) : []),
		...(skills ? [whole('skills-radar', DEFAULT_VIEW), whole('skills-gap', DEFAULT_VIEW)] : [])
	];
}

/** Every view of two roles side by side that has a picture in the folder of their page: as a whole, and at each seniority that one of them has. */
export function pairPictureViews(
	dataset: Pictured,
	pair: RolePair
): readonly PictureView<'comparison'>[] {
	const levels = shownLevels(dataset, DEFAULT_VIEW, pair).map(({ seniority }) => seniority);
	if (levels.length === 0) return [];
	const view = { ...DEFAULT_VIEW, compare: pair };
	return bySeniority('comparison', view, dataset.seniorities).filter(
		({ view: { seniority } }) => seniority === undefined || levels.includes(seniority)
	);
}

/** The chart as a whole, then at each single seniority. The only one that there is leaves nothing out, so it has no view of its own. */
function bySeniority<Chart extends SavedChart>(
	chart: Chart,
	view: View,
	seniorities: readonly string[]
): PictureView<Chart>[] {
	const single = seniorities.length === 1 ? [] : [...toSlugs(seniorities)];
	return [
		whole(chart, view),
		...single.map(([slug, seniority]) => ({
			chart,
			view: { ...view, seniority },
			name: `${chart}.${slug}`
		}))
	];
}

function whole<Chart extends SavedChart>(chart: Chart, view: View): PictureView<Chart> {
	return { chart, view, name: chart };
}

/**
 * The file that the site holds of a bundled dataset's chart in this view, such as `pay-bands.senior.png`. It lies
 * in the dataset's folder, or below that. `undefined` where the view is none of those that have a picture.
 */
export function pictureFile(
	chart: SavedChart,
	view: View,
	dataset: Pictured,
	kind: PictureKind = 'png'
): string | undefined {
	const name = pictureName(chart, view, dataset);
	return name && `${name}.${kind}`;
}

function pictureName(chart: SavedChart, view: View, dataset: Pictured): string | undefined {
	if (chart === 'pay-bands') return payPicture(view, dataset);
	if (chart === 'comparison') return comparisonPicture(view, dataset);
	return skillsPicture(chart, view);
}

function payPicture(view: View, dataset: Pictured) {
	const { roles, sort, against, where } = view;
	if (against !== undefined) return undefined;
	if (roles !== undefined || sort !== DEFAULT_VIEW.sort || where.size > 0) return undefined;
	return atSeniority(view, bySeniority('pay-bands', DEFAULT_VIEW, dataset.seniorities), dataset);
}

function comparisonPicture(view: View, dataset: Pictured) {
	if (!pairsHavePages(dataset) || view.where.size > 0) return undefined;
	const pair = pairOf(view);
	const name = atSeniority(view, pairPictureViews(dataset, pair), dataset);
	return name && pairFolder(pair, dataset.roles) + name;
}

function atSeniority(
	view: View,
	pictures: readonly PictureView[],
	{ seniorities }: Pictured
): string | undefined {
	const asked = seniorities.length === 1 ? undefined : view.seniority;
	return pictures.find(({ view: { seniority } }) => seniority === asked)?.name;
}

function skillsPicture(chart: SkillsChart, view: View) {
	const orderOf = (view: View) => skillSortIn(view, drawnAs(chart));
	return view.roles === undefined && orderOf(view) === orderOf(DEFAULT_VIEW) ? chart : undefined;
}
