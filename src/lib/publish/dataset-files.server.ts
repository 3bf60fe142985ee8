import type { Dataset } from '$lib/datasets/dataset';
import { toCsv } from '$lib/figure/csv-out';
import { drawFigureOnServer } from '$lib/figure/draw-figure.server';
import { FIGURE_SIZES } from '$lib/figure/figure-size';
import type { FigureChart } from '$lib/figure/figure-subject';
import type { FigureOrder } from '$lib/figure/figures';
import {
	PICTURE_KINDS,
	pictureFile,
	pictureViews,
	type PictureKind,
	type PictureView
} from '$lib/figure/picture-file';
import { pngSize } from '$lib/figure/png';
import { missingCharacters, toPngOnServer } from '$lib/figure/png.server';
import { DEFAULT_VIEW } from '$lib/view/view';

/** A file that the site holds beside its pages. */
export interface PublishedFile {
	readonly name: string;
	readonly type: string;
	/** Makes its content, which takes a while for a picture. */
	readonly content: () => string | Uint8Array<ArrayBuffer>;
}

/** Pixels of a PNG to one of the picture: sharp on every screen. */
const SCALE = 2;

/** Everything that lies in a bundled dataset's folder of the site: each picture as SVG and PNG, and its rows. */
export function datasetFiles(dataset: Dataset): readonly PublishedFile[] {
	return pictureViews(dataset).flatMap((picture) =>
		PICTURE_KINDS.map((kind) => toFile(dataset, picture, kind))
	);
}

/** The PNG of a whole chart of a dataset: its name, and its size in pixels. */
export function wholePicture(dataset: Dataset, chart: FigureChart) {
	const picture = { chart, view: DEFAULT_VIEW };
	const figure = drawFigureOnServer(toOrder(dataset, picture), 'text');
	const { width, height } = pngSize(figure, SCALE);
	return { name: pictureFile(chart, DEFAULT_VIEW, dataset.seniorities), width, height };
}

function toOrder(dataset: Dataset, { chart, view }: PictureView): FigureOrder {
	return { chart, subject: dataset, view, size: FIGURE_SIZES.automatic, background: 'white' };
}

function toFile(dataset: Dataset, { chart, view }: PictureView, kind: PictureKind): PublishedFile {
	const name = pictureFile(chart, view, dataset.seniorities, kind);
	if (name === undefined)
		throw new Error(`A picture of ${chart} has no name: ${JSON.stringify(view)}`);
	const order = toOrder(dataset, { chart, view });
	switch (kind) {
		case 'svg':
			return { name, type: 'image/svg+xml', content: () => drawFigureOnServer(order).svg };
		case 'png':
			return { name, type: 'image/png', content: () => drawPng(order, `${dataset.name}/${name}`) };
		case 'csv':
			return { name, type: 'text/csv; charset=utf-8', content: () => toCsv(chart, dataset, view) };
	}
}

function drawPng(order: FigureOrder, path: string) {
	const figure = drawFigureOnServer(order);
	const missing = missingCharacters(figure);
	if (missing.length > 0)
		console.warn(
			`${path} lacks ${missing.join(' ')}: the font Inter has no such letters. Other words, or the SVG, show all.`
		);
	return toPngOnServer(figure, SCALE);
}
