import type { Dataset } from '$lib/datasets/dataset';
import { toCsv } from '$lib/figure/csv-out';
import { drawFigureOnServer } from '$lib/figure/draw-figure.server';
import { FIGURE_SIZES } from '$lib/figure/figure-size';
import type { FigureChart } from '$lib/figure/figure-subject';
import type { Lettering } from '$lib/figure/figures';
import {
	MEDIA_TYPES,
	PICTURE_KINDS,
	pictureViews,
	type PictureKind,
	type PictureView
} from '$lib/figure/picture-file';
import type { DrawnFigure } from '$lib/figure/serialise';
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
	const charts = pictureViews(dataset).flatMap(({ chart, view, name }) =>
		PICTURE_KINDS.map((kind) => ({
			name: `${name}.${kind}`,
			type: MEDIA_TYPES[kind],
			content: () => makeFile(dataset, { chart, view, name }, kind)
		}))
	);
	return [
		...charts,
		{
			name: LINK_PICTURE,
			type: MEDIA_TYPES.png,
			content: () => toLinkPng(drawLink(dataset), `${dataset.name}/${LINK_PICTURE}`)
		}
	];
}

/** Twice as many pixels as the picture is meant to be wide: sharp on every screen. No canvas draws it, which might be too small for it. */
function toPixels({ width, height }: Pick<DrawnFigure, 'width' | 'height'>) {
	return { width: 2 * width, height: 2 * height };
}

function makeFile(dataset: Dataset, { chart, view, name }: PictureView, kind: PictureKind) {
	if (kind === 'csv') return toCsv(chart, dataset, view);
	const figure = draw(dataset, chart, view);
	return kind === 'svg'
		? figure.svg
		: toPublishedPng(figure, `${dataset.name}/${name}.png`, toPixels(figure));
}

/** The PNG of a whole chart of a dataset: its name, and its size in pixels. */
export function wholePicture(dataset: Dataset, chart: FigureChart) {
	const figure = draw(dataset, chart, DEFAULT_VIEW, 'text');
	return { name: `${chart}.png`, ...toPixels(figure) };
}

function draw(
	subject: Dataset,
	chart: FigureChart,
	view: View,
	lettering?: Lettering
): DrawnFigure {
	const size = FIGURE_SIZES.automatic;
	return drawFigureOnServer({ chart, subject, view, size, background: 'white' }, lettering);
}
