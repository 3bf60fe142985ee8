import { charactersOf, readInter, WEIGHTS } from './font-inter.js';

const NAME = 'virtual:inter-outlines';

/**
 * Makes the outlines of Inter's letters importable as `virtual:inter-outlines`. They are read from the
 * package when something asks for them, and are kept out of the repository.
 * @returns {import('vite').Plugin}
 */
export function interOutlines() {
	return {
		name: 'inter-outlines',
		resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
		load: async (id) => (id === `\0${NAME}` ? writeModule() : undefined)
	};
}

async function writeModule() {
	const entries = WEIGHTS.map(async (weight) => [weight, outlinesOf(await readInter(weight))]);
	return `export default ${JSON.stringify(Object.fromEntries(await Promise.all(entries)))};`;
}

/**
 * Accents that stand alone are left out: where they belong depends on the letter before.
 * @param {import('opentype.js').Font} font
 */
function outlinesOf(font) {
	const characters = charactersOf(font).filter((character) => !/\p{M}/u.test(character));
	return Object.fromEntries(characters.map((character) => [character, outlineOf(font, character)]));
}

/**
 * The glyph's contours, as `src/lib/figure/outline.ts` reads them.
 * @param {import('opentype.js').Font} font
 * @param {string} character
 */
function outlineOf(font, character) {
	const glyph = font.charToGlyph(character);
	// Points are read together with the path, on first use.
	const points = glyph.path.commands.length === 0 ? [] : (glyph.points ?? []);
	const contours = [];
	let start = 0;
	let x = 0;
	let y = 0;
	for (const [index, point] of points.entries()) {
		if (!point.lastPointOfContour) continue;
		const numbers = startOnCurve(points.slice(start, index + 1)).flatMap((next) => {
			const step = [2 * (next.x - x) + (next.onCurve ? 0 : 1), next.y - y];
			({ x, y } = next);
			return step;
		});
		contours.push(numbers.join(' '));
		start = index + 1;
	}
	return contours.join(';');
}

/**
 * A contour is a ring, and may begin at any of its points.
 * @param {readonly import('opentype.js').Point[]} contour
 */
function startOnCurve(contour) {
	const first = contour.findIndex((point) => point.onCurve);
	if (first === -1)
		throw new Error(
			'A contour of Inter has no point on its curve: teach outline.ts to begin between two.'
		);
	return [...contour.slice(first), ...contour.slice(0, first)];
}
