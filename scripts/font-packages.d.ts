/** The part of opentype.js that reads Inter. The package has no types of its own. */
declare module 'opentype.js' {
	export interface Glyph {
		readonly advanceWidth: number;
		readonly path: { readonly commands: readonly unknown[] };
		/** Known once `path` was read. */
		readonly points?: readonly Point[];
	}
	export interface Point {
		readonly x: number;
		readonly y: number;
		readonly onCurve: boolean;
		readonly lastPointOfContour: boolean;
	}
	export interface Font {
		readonly unitsPerEm: number;
		readonly tables: {
			readonly cmap: { readonly glyphIndexMap: Readonly<Record<string, number>> };
		};
		charToGlyph(character: string): Glyph;
	}
	const opentype: { parse(buffer: ArrayBuffer): Font };
	export default opentype;
}

declare module 'wawoff2' {
	const wawoff2: { decompress(font: Uint8Array): Promise<Uint8Array> };
	export default wawoff2;
}
