import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';
import wawoff2 from 'wawoff2';

const require = createRequire(import.meta.url);

/** Where npm put the latin subset of each weight. */
const FILES = {
	400: require.resolve('@fontsource/inter/files/inter-latin-400-normal.woff2'),
	600: require.resolve('@fontsource/inter/files/inter-latin-600-normal.woff2')
};

/** The weights that charts are lettered in. */
export const WEIGHTS = /** @type {const} */ ([400, 600]);

/**
 * Reads the latin subset of Inter, as installed from npm.
 * @param {400 | 600} weight
 */
export async function readInter(weight) {
	const font = await wawoff2.decompress(await readFile(FILES[weight]));
	// Copied, since the decompressed bytes are a view into a larger buffer.
	return opentype.parse(Uint8Array.from(font).buffer);
}

/**
 * Every character that the font can draw, in the order of Unicode. Controls are left out.
 * @param {import('opentype.js').Font} font
 */
export function charactersOf(font) {
	return Object.keys(font.tables.cmap.glyphIndexMap)
		.map(Number)
		.filter((codePoint) => codePoint >= 0x20)
		.sort((a, b) => a - b)
		.map((codePoint) => String.fromCodePoint(codePoint));
}
