import { toSlugs } from '$lib/view/slug';
import { skillSortIn } from '$lib/view/shown';
import { DEFAULT_VIEW, type View } from '$lib/view/view';
import { drawnAs, type FigureChart, type FigureSubject } from './figure-subject';

/** A chart as its page's address holds it is published as each of these. */
export const PICTURE_KINDS = ['svg', 'png', 'csv'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** A view of a chart that has a picture at an address of its own. */
export interface PictureView {
	readonly chart: FigureChart;
	readonly view: View;
}

/** Every view of a dataset that has a picture: each chart as a whole, and pay bands at each single seniority. */
export function pictureViews({
	bands,
	seniorities,
	skills
}: Pick<FigureSubject, 'bands' | 'seniorities' | 'skills'>): readonly PictureView[] {
	const levels = [undefined, ...(seniorities.length > 1 ? seniorities : [])];
	const pay = levels.map((seniority) => toPictureView('pay-bands', seniority));
	return [
		...(bands.length > 0 ? pay : []),
		...(skills ? [toPictureView('skills-radar'), toPictureView('skills-gap')] : [])
	];
}

function toPictureView(chart: FigureChart, seniority?: string): PictureView {
	return { chart, view: { ...DEFAULT_VIEW, seniority } };
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
	if (view.roles !== undefined) return undefined;
	if (chart !== 'pay-bands') {
		const drawn = drawnAs(chart);
		const isPlain = skillSortIn(view, drawn) === skillSortIn(DEFAULT_VIEW, drawn);
		return isPlain ? `${chart}.${kind}` : undefined;
	}
	if (view.sort !== DEFAULT_VIEW.sort || view.where.size > 0) return undefined;
	// The only seniority there is leaves nothing out.
	if (view.seniority === undefined || seniorities.length === 1) return `${chart}.${kind}`;
	for (const [slug, seniority] of toSlugs(seniorities))
		if (seniority === view.seniority) return `${chart}.${slug}.${kind}`;
	return undefined;
}
