/** Written at build time by `scripts/font-outlines.js`. */
declare module 'virtual:inter-outlines' {
	const outlines: Readonly<Record<400 | 600, Readonly<Record<string, string>>>>;
	export default outlines;
}
