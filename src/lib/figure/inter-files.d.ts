/** Written at build time by `scripts/font-files.js`. */
declare module 'virtual:inter-files' {
	/** Paths of TrueType files: each weight of each script that Inter has. */
	export const files: readonly string[];
	/** Every character in them. */
	export const characters: ReadonlySet<string>;
}
