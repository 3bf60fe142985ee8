import { textWidth, type FontWeight } from '$lib/charts/parts/text-width';
import type { Glyphs } from './glyphs';
import { moveTo } from './path-pen';

/**
 * A line of text as SVG path data in pixels, with the baseline's start at 0,0 and as wide as `textWidth`
 * says: programs that draw SVG share no font, but all can draw a path. `undefined` if the font lacks one
 * of the characters.
 */
export function outlineText(
	glyphs: Glyphs,
	text: string,
	size: number,
	weight: FontWeight
): string | undefined {
	let path = '';
	let pen = 0;
	// Composed, since the font holds whole accented letters. Format characters draw nothing.
	for (const character of text.normalize('NFC').replace(/\p{Cf}/gu, '')) {
		const glyph = glyphs.draw(character, size, weight);
		if (glyph === undefined) return undefined;
		if (glyph.data !== '')
			path += moveTo({ x: pen + glyph.start.x, y: glyph.start.y }) + glyph.data;
		pen += textWidth(character, size, weight);
	}
	return path;
}
