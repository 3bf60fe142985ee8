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
		throw new TypeError('Scales write no numbers (scripts/pixel-scales.js): use formatMoney of pay/money.ts.');
	};
	export { ${FORMAT_NAMES.map((name) => `refuse as ${name}`).join(', ')} };`;

/** What stands in for a package, where a scale imports it. */
const STAND_INS = new Map([
	['d3-interpolate', INTERPOLATE],
	['d3-format', FORMAT]
]);

const PREFIX = '\0pixel-scales:';

/**
 * Built pages get d3's scales without what these know of colours, with the names of 148 of them, and of ways to
 * write numbers: here scales lead to pixels. That is 6 kB less to load.
 * @returns {import('vite').Plugin}
 */
export function pixelScales() {
	return {
		name: 'pixel-scales',
		apply: 'build',
		enforce: 'pre',
		resolveId: (id, importer) =>
			STAND_INS.has(id) && importer?.includes('/d3-scale/') ? PREFIX + id : undefined,
		load: (id) => (id.startsWith(PREFIX) ? STAND_INS.get(id.slice(PREFIX.length)) : undefined)
	};
}
