import type { PngSize } from '$lib/figure/png';
import { missingCharacters, toPngOnServer } from '$lib/figure/png.server';
import type { DrawnFigure } from '$lib/figure/serialise';
import { LINK_HEIGHT, LINK_WIDTH } from './link-picture';

/** Draws a picture that the site holds, and tells whoever builds it which letters are missing there. */
export function toPublishedPng(
	figure: DrawnFigure,
	path: string,
	size: Pick<PngSize, 'width' | 'height'>
): Uint8Array<ArrayBuffer> {
	const missing = missingCharacters(figure);
	if (missing.length > 0)
		console.warn(
			`${path} lacks ${missing.join(' ')}: the font Inter has no such characters. As SVG a picture has all.`
		);
	return toPngOnServer(figure, size);
}

/** Draws a picture for links: what is higher than those may be is drawn smaller. */
export function toLinkPng(figure: DrawnFigure, path: string): Uint8Array<ArrayBuffer> {
	return toPublishedPng(figure, path, { width: LINK_WIDTH, height: LINK_HEIGHT });
}
