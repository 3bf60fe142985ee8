import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import opentype from 'opentype.js';
import wawoff2 from 'wawoff2';

const require = createRequire(import.meta.url);

/** Where npm put the fonts, of which one tells the folder of all. */
const FOLDER = dirname(require.resolve('@fontsource/inter/files/inter-latin-400-normal.woff2'));

/** The weights that charts are lettered in. */
export const WEIGHTS = /** @type {const} */ ([400, 600]);

/** The unpacking that began last. */
let unpacking = Promise.resolve();

/**
 * A subset of Inter as TrueType, unpacked from the npm package. One at a time: what the unpacker gives is a view
 * of its memory, which the next call overwrites, so it is copied before that one begins.
 * @param {string} subset Such as `latin`.
 * @param {400 | 600} weight
 */
export function unpackInter(subset, weight) {
	const font = unpacking.then(async () => {
		const packed = await readFile(join(FOLDER, `inter-${subset}-${weight}-normal.woff2`));
		return Uint8Array.from(await wawoff2.decompress(packed));
	});
	unpacking = font.then(ignore, ignore);
	return font;
}

function ignore() {
	// Whoever asked for the font hears of it.
}

/**
 * Reads the latin subset of Inter, as installed from npm.
 * @param {400 | 600} weight
 */
export async function readInter(weight) {
	return opentype.parse((await unpackInter('latin', weight)).buffer);
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
