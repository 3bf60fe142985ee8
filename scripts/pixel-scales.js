const NAME = '\0pixel-scales';

/**
 * What a scale of numbers needs of d3-interpolate, by the same arithmetic. Names that a scale imports but
 * never calls here stand for the same.
 */
const INTERPOLATE = `
	const toNumber = (a, b) => {
		if (typeof b === 'number') return (t) => a * (1 - t) + b * t;
		throw new TypeError('Scales lead to numbers only (scripts/pixel-scales.js), but one leads to ' + b);
	};
	export const interpolateRound = (a, b) => (t) => Math.round(toNumber(a, b)(t));
	export { toNumber as interpolate, toNumber as interpolateNumber, toNumber as piecewise };`;

/**
 * Built pages get d3's scales without what these know of colours, with the names of 148 of them: here scales
 * lead to pixels. That is 4 kB less to load.
 * @returns {import('vite').Plugin}
 */
export function pixelScales() {
	return {
		name: 'pixel-scales',
		apply: 'build',
		enforce: 'pre',
		resolveId: (id, importer) =>
			id === 'd3-interpolate' && importer?.includes('/d3-scale/') ? NAME : undefined,
		load: (id) => (id === NAME ? INTERPOLATE : undefined)
	};
}
