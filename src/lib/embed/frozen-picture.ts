import { toAltText } from '$lib/figure/alt-text';
import { FIGURE_SIZES } from '$lib/figure/figure-size';
import type { FigureSubject, SavedChart } from '$lib/figure/figure-subject';
import { pictureFile } from '$lib/figure/picture-file';
import { DEFAULT_VIEW, type View } from '$lib/view/view';
import { viewOf } from './embed-address';
import { toTag } from './html';

/** A picture that the site holds, for places that show no frames. */
export interface FrozenPicture {
	/** In the dataset's folder, or below that. */
	readonly file: string;
	/** What it shows. */
	readonly view: View;
	/** Whether that is just what was asked for. */
	readonly exact: boolean;
}

/** The picture of a view, or the one that comes nearest: few views have a picture of their own. None of two roles among many. */
export function frozenPicture(
	chart: SavedChart,
	view: View,
	subject: FigureSubject
): FrozenPicture | undefined {
	const asked = viewOf(chart, view);
	const { seniority, compare } = asked;
	const nearest = viewOf(chart, { ...DEFAULT_VIEW, seniority, compare });
	for (const each of [asked, nearest]) {
		const file = pictureFile(chart, each, subject);
		if (file !== undefined) return { file, view: each, exact: each === asked };
	}
	return undefined;
}

/** The HTML that shows a picture of this view. */
export function pictureCode(
	src: string,
	chart: SavedChart,
	subject: FigureSubject,
	view: View
): string {
	return toTag('img', {
		src,
		alt: toAltText(chart, subject, view),
		width: FIGURE_SIZES.automatic.width,
		style: 'max-width: 100%; height: auto',
		loading: 'lazy'
	});
}
