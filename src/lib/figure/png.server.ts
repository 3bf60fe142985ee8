import { Resvg } from '@resvg/resvg-js';
import { characters, files } from 'virtual:inter-files';
import { pngSize, resize, type PngScale } from './png';
import type { DrawnFigure } from './serialise';

/** Draws a figure as PNG while the site is built. Fonts of the machine play no part, so every machine draws the same. */
export function toPngOnServer(figure: DrawnFigure, scale: PngScale): Uint8Array<ArrayBuffer> {
	const { width, height } = pngSize(figure, scale);
	const font = { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: 'Inter' };
	return Uint8Array.from(new Resvg(resize(figure.svg, width, height), { font }).render().asPng());
}

/** The characters of a picture that such a PNG lacks, since no font here has them. Letters that are outlines lack nothing. */
export function missingCharacters({ svg }: Pick<DrawnFigure, 'svg'>): string[] {
	const texts = [...svg.matchAll(/<text\b[^>]*>([^<]*)</g)].map(([, text = '']) => text);
	return [...new Set(texts.join(''))].filter((character) => !characters.has(character));
}
