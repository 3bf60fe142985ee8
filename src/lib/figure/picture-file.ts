import { toSlugs } from '$lib/view/slug';
import { skillSortIn } from '$lib/view/shown';
import { DEFAULT_VIEW, type View } from '$lib/view/view';
import { drawnAs, type FigureChart, type FigureSubject, type SkillsChart } from './figure-subject';

/** What a chart is published as: pictures and its rows. */
export const PICTURE_KINDS = ['svg', 'png', 'csv'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

export const MEDIA_TYPES: Readonly<Record<PictureKind, string>> = {
	svg: 'image/svg+xml',
	png: 'image/png',
	csv: 'text/csv'
};

/** A view of a chart that has a picture at an address of its own. */
export interface PictureView {
	readonly chart: FigureChart;
	readonly view: View;
	/** Its file's name without the ending, such as `pay-bands.senior`. */
	readonly name: string;
}

/** Every view of a dataset that has a picture: each chart as a whole, and pay bands at each single seniority. */
export function pictureViews({
	bands,
	seniorities,
	skills
}: Pick<FigureSubject, 'bands' | 'seniorities' | 'skills'>): readonly PictureView[] {
	const whole = (chart: FigureChart) => ({ chart, view: DEFAULT_VIEW, name: chart });
	return [
		...(bands.length > 0 ? [whole('pay-bands'), ...seniorityViews(seniorities)] : []),
		...(skills ? [whole('skills-radar'), whole('skills-gap')] : [])
	];
}

/** The only seniority there is leaves nothing out, so it has no view of its own. */
function seniorityViews(seniorities: readonly string[]): PictureView[] {
	if (seniorities.length === 1) return [];
	return [...toSlugs(seniorities)].map(([slug, seniority]) => ({
		chart: 'pay-bands',
		view: { ...DEFAULT_VIEW, seniority },
		name: `pay-bands.${slug}`
	}));
}

/**
 * The file that the site holds of a bundled dataset's chart in this view, such as `pay-bands.senior.png`. It lies
 * in the dataset's folder. `undefined` where the view is none of those that have a picture.
 */
export function pictureFile(
	chart: FigureChart,
	view: View,
	seniorities: readonly string[],
	kind: PictureKind = 'png'
): string | undefined {
	const name = chart === 'pay-bands' ? payPicture(view, seniorities) : skillsPicture(chart, view);
	return name && `${name}.${kind}`;
}

function payPicture(
	{ seniority, roles, sort, against, where }: View,
	seniorities: readonly string[]
) {
	if (against !== undefined) return undefined;
	if (roles !== undefined || sort !== DEFAULT_VIEW.sort || where.size > 0) return undefined;
	if (seniority === undefined || seniorities.length === 1) return 'pay-bands';
	return seniorityViews(seniorities).find(({ view }) => view.seniority === seniority)?.name;
}

function skillsPicture(chart: SkillsChart, view: View) {
	const orderOf = (view: View) => skillSortIn(view, drawnAs(chart));
	return view.roles === undefined && orderOf(view) === orderOf(DEFAULT_VIEW) ? chart : undefined;
}
