// Writes the advance widths of Inter's characters. Run it after an update of @fontsource/inter:
// npm run font-metrics
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { charactersOf, readInter } from './font-inter.js';

const TARGET = fileURLToPath(new URL('../src/lib/charts/parts/inter-advances.ts', import.meta.url));

const regular = await readInter(400);
const semibold = await readInter(600);
const characters = charactersOf(regular).filter(
	(character) => !isInvisible(character) && !isAsWideAsItsBase(character)
);

/**
 * Accents and controls move no pen in any font.
 * @param {string} character
 */
function isInvisible(character) {
	return /[\p{C}\p{M}]/u.test(character);
}

/**
 * An accented letter is as wide as the bare one, so the table need not hold it.
 * @param {string} character
 */
function isAsWideAsItsBase(character) {
	const [base = ''] = character.normalize('NFD');
	return (
		base !== character &&
		[regular, semibold].every((font) => widthIn(font, base) === widthIn(font, character))
	);
}

/**
 * @param {import('opentype.js').Font} font
 * @param {string} character
 */
function widthIn(font, character) {
	return font.charToGlyph(character).advanceWidth;
}

/** @param {import('opentype.js').Font} font */
function advancesIn(font) {
	return JSON.stringify(characters.map((character) => widthIn(font, character)));
}

/** Odd spaces are written as escapes, so that the module can be read. */
function characterLiteral() {
	return JSON.stringify(characters.join('')).replace(
		/(?! )\p{Z}/gu,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}

const source = `// Written by scripts/font-metrics.js from @fontsource/inter: change that, not this.

/** The characters whose advances are known, in the order of \`ADVANCES\`. Those as wide as their bare letter, or without width, are left out. */
export const CHARACTERS = ${characterLiteral()};

/** Units of the numbers in \`ADVANCES\`. */
export const UNITS_PER_EM = ${regular.unitsPerEm};

/** How far each character moves the pen, by weight. */
export const ADVANCES = {
	400: ${advancesIn(regular)},
	600: ${advancesIn(semibold)}
};
`;
await writeFile(
	TARGET,
	await format(source, { ...(await resolveConfig(TARGET)), filepath: TARGET })
);
