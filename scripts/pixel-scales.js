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

const FORMAT_NAMES = [
	'format',
	'formatPrefix',
	'formatSpecifier',
	'precisionFixed',
	'precisionPrefix',
	'precisionRound'
];

/** What a scale's `tickFormat` needs of d3-format, which nothing asks for: money is written in one place of its own. */
const FORMAT = `
	const refuse = () => {
		throw new TypeError('Scales write no numbers (scripts/pixel-scales.js): use pay/money.ts.');
	};
	export { ${FORMAT_NAMES.map((name) => `refuse as ${name}`).join(', ')} };`;

/** What LayerCake needs to leave a scale's domain as it is: no chart here asks for padding in it. */
const PAD_SCALE = `
	export default (scale, padding) => {
		if (padding) throw new TypeError('Scales are not padded (scripts/pixel-scales.js): widen the domain.');
		return scale.domain();
	};`;

/** What stands in for a module, where a file of this package imports it. */
const STAND_INS = [
	{ module: 'd3-interpolate', importer: '/d3-scale/', code: INTERPOLATE },
	{ module: 'd3-format', importer: '/d3-scale/', code: FORMAT },
	{ module: '../utils/padScale.js', importer: '/layercake/', code: PAD_SCALE }
];

const PREFIX = '\0pixel-scales:';

/**
 * Built pages get scales without what these know of colours, with the names of 148 of them, of ways to write
 * numbers, and of padding: here scales lead to pixels. That is 6 kB less to load.
 * @returns {import('vite').Plugin}
 */
export function pixelScales() {
	return {
		name: 'pixel-scales',
		apply: 'build',
		enforce: 'pre',
		resolveId(id, importer) {
			const found = STAND_INS.find(
				(each) => each.module === id && importer?.includes(each.importer)
			);
			return found && PREFIX + found.module;
		},
		load: (id) => STAND_INS.find(({ module }) => id === PREFIX + module)?.code
	};
}
