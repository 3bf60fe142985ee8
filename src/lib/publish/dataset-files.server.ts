import type { Dataset } from '$lib/datasets/dataset';
import { toCsv } from '$lib/figure/csv-out';
import { drawFigureOnServer } from '$lib/figure/draw-figure.server';
import { FIGURE_SIZES } from '$lib/figure/figure-size';
import type { SavedChart } from '$lib/figure/figure-subject';
import type { Lettering } from '$lib/figure/figures';
import {
	MEDIA_TYPES,
	pairPictureViews,
	PICTURE_KINDS,
	pictureFile,
	pictureViews,
	type PictureKind,
	type PictureView
} from '$lib/figure/picture-file';
import type { DrawnFigure } from '$lib/figure/serialise';
import type { RolePair } from '$lib/pay/role-pair';
import { pairPath } from '$lib/view/pair-address';
import { DEFAULT_VIEW, type View } from '$lib/view/view';
import { LINK_PICTURE } from './link-picture';
import { drawLink } from './link-view.server';
import { toLinkPng, toPublishedPng } from './published-png.server';

/** A file that the site holds beside its pages. */
export interface PublishedFile {
	readonly name: string;
	readonly type: string;
	/** Makes its content, which takes a while for a picture. */
	readonly content: () => string | Uint8Array<ArrayBuffer>;
}

/** Everything that lies in a bundled dataset's folder of the site: each picture, its rows, and the picture for links to it. */
export function datasetFiles(dataset: Dataset): readonly PublishedFile[] {
	return filesIn(`/${dataset.name}/`, dataset, pictureViews(dataset), () => drawLink(dataset));
}

/** Everything that lies beside the page of two roles: each picture, its rows, and the picture for links to it. */
export function pairFiles(dataset: Dataset, pair: RolePair): readonly PublishedFile[] {
	const view = { ...DEFAULT_VIEW, compare: pair };
	return filesIn(pairPath(dataset, pair), dataset, pairPictureViews(dataset, pair), () =>
		drawLink(dataset, 'comparison', view)
	);
}

/** `folder` is where they lie, below the base. */
function filesIn(
	folder: string,
	dataset: Dataset,
	views: readonly PictureView[],
	drawForLinks: () => DrawnFigure
): PublishedFile[] {
	const pictures = views.flatMap((picture) =>
		PICTURE_KINDS.map((kind) => ({
			name: `${picture.name}.${kind}`,
			type: MEDIA_TYPES[kind],
			content: () => makeFile(dataset, picture, kind, folder)
		}))
	);
	const forLinks = {
		name: LINK_PICTURE,
		type: MEDIA_TYPES.png,
		content: () => toLinkPng(drawForLinks(), folder + LINK_PICTURE)
	};
	return [...pictures, forLinks];
}

/** Twice as many pixels as the picture is meant to be wide: sharp on every screen. No canvas draws it, which might be too small for it. */
function toPixels({ width, height }: Pick<DrawnFigure, 'width' | 'height'>) {
	return { width: 2 * width, height: 2 * height };
}

function makeFile(
	dataset: Dataset,
	{ chart, view, name }: PictureView,
	kind: PictureKind,
	folder: string
) {
	if (kind === 'csv') return toCsv(chart, dataset, view);
	const figure = draw(dataset, chart, view);
	return kind === 'svg'
		? figure.svg
		: toPublishedPng(figure, `${folder}${name}.png`, toPixels(figure));
}

/** The published PNG of a chart in this view: its path below the base, and its size in pixels. `undefined` where there is none. */
export function publishedPicture(dataset: Dataset, chart: SavedChart, view: View) {
	const file = pictureFile(chart, view, dataset);
	if (file === undefined) return undefined;
	return { path: `/${dataset.name}/${file}`, ...toPixels(draw(dataset, chart, view, 'text')) };
}

function draw(subject: Dataset, chart: SavedChart, view: View, lettering?: Lettering): DrawnFigure {
	const size = FIGURE_SIZES.automatic;
	return drawFigureOnServer({ chart, subject, view, size, background: 'white' }, lettering);
}
