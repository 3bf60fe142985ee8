import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import opentype from 'opentype.js';
import { charactersOf, unpackInter, WEIGHTS } from './font-inter.js';

const NAME = 'virtual:inter-files';

/** Where the files lie: beside the stamp of the last build, and as easily made anew. */
const FOLDER = 'node_modules/.cache/bandscope/fonts';

/** All scripts that the npm package has letters of. */
const SUBSETS = [
	'latin',
	'latin-ext',
	'greek',
	'greek-ext',
	'cyrillic',
	'cyrillic-ext',
	'vietnamese'
];

/**
 * Makes the paths of Inter's TrueType files importable as `virtual:inter-files`, with all the characters in them:
 * what draws a PNG while the site is built reads no packed fonts.
 * @returns {import('vite').Plugin}
 */
export function interFiles() {
	return {
		name: 'inter-files',
		resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
		load: async (id) => (id === `\0${NAME}` ? writeModule() : undefined)
	};
}

async function writeModule() {
	mkdirSync(FOLDER, { recursive: true });
	const files = [];
	const characters = new Set();
	for (const subset of SUBSETS) {
		for (const weight of WEIGHTS) {
			const font = await unpackInter(subset, weight);
			const file = resolve(join(FOLDER, `inter-${subset}-${weight}.ttf`));
			writeFileSync(file, font);
			files.push(file);
			// Every weight has the same letters.
			if (weight !== WEIGHTS[0]) continue;
			for (const character of charactersOf(opentype.parse(font.buffer))) characters.add(character);
		}
	}
	return `export const files = ${JSON.stringify(files)};
		export const characters = new Set(${JSON.stringify([...characters].join(''))});`;
}
