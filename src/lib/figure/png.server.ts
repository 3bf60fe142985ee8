import { Resvg } from '@resvg/resvg-js';
import { characters, files } from 'virtual:inter-files';
import { resize, type PngSize } from './png';
import type { DrawnFigure } from './serialise';

/**
 * Draws a figure as PNG of this many pixels while the site is built, with white beside it if it has another shape.
 * Fonts of the machine play no part, so every machine draws the same.
 */
export function toPngOnServer(
	{ svg }: Pick<DrawnFigure, 'svg'>,
	{ width, height }: Pick<PngSize, 'width' | 'height'>
): Uint8Array<ArrayBuffer> {
	const font = { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: 'Inter' };
	const picture = new Resvg(resize(svg, width, height), { font, background: 'white' });
	return Uint8Array.from(picture.render().asPng());
}

/** The characters of a picture that such a PNG lacks, since no font here has them. Letters that are outlines lack nothing. */
export function missingCharacters({ svg }: Pick<DrawnFigure, 'svg'>): string[] {
	const texts = [...svg.matchAll(/<text\b[^>]*>([^<]*)</g)].map(([, text = '']) => text);
	return [...new Set(texts.join(''))].filter((character) => !characters.has(character));
}
