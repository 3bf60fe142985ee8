import { round } from '$lib/charts/parts/chart-style';
import { textWidth, wrapText, type FontWeight } from '$lib/charts/parts/text-width';

/** A line of text, placed. */
export interface PlacedLine {
	readonly text: string;
	readonly x: number;
	/** Baseline. */
	readonly y: number;
	readonly size: number;
	readonly weight: FontWeight;
	readonly tone: 'ink' | 'muted';
}

/** Lines from 0,0 on, as many as their text needs: nothing in a picture is cut off. */
export interface TextBlock {
	readonly lines: readonly PlacedLine[];
	readonly height: number;
}

export interface TextStyle extends Pick<PlacedLine, 'size' | 'weight' | 'tone'> {
	/** From one line to the next. */
	readonly line: number;
}

/** A legend's swatches are drawn in this room. */
export const SWATCH = { width: 36, height: 16 };

const SWATCH_GAP = 8;
const ENTRY_GAP = 26;

/** Sets texts below each other, each on lines of its own. */
export function stackText(texts: readonly string[], width: number, style: TextStyle): TextBlock {
	const { line, ...font } = style;
	const lines = texts
		.flatMap((text) => wrapText(text, width, font.size, font.weight, Infinity))
		.map((text, i) => ({ ...font, text, x: 0, y: round(i * line + baseline(style)) }));
	return { lines, height: lines.length * line };
}

/** Sets a heading in lines of like length, so that no word is left alone on the last. */
export function balanceText(text: string, width: number, style: TextStyle): TextBlock {
	const block = stackText([text], width, style);
	let [low, high] = [width / 2, width];
	while (high - low > 1) {
		const middle = (low + high) / 2;
		if (stackText([text], middle, style).height > block.height) low = middle;
		else high = middle;
	}
	return stackText([text], high, style);
}

/** Sets a legend's entries side by side, each behind room for its swatch, in as many rows as they need. */
export function flowLegend(entries: readonly string[], width: number, style: TextStyle) {
	const { line, ...font } = style;
	const indent = SWATCH.width + SWATCH_GAP;
	const lines: PlacedLine[] = [];
	const swatches: { x: number; y: number }[] = [];
	let x = 0;
	let y = 0;
	for (const entry of entries) {
		const parts = wrapText(entry, width - indent, font.size, font.weight, Infinity);
		const widest = Math.max(0, ...parts.map((part) => textWidth(part, font.size, font.weight)));
		if (x > 0 && x + indent + widest > width) {
			x = 0;
			y += line;
		}
		swatches.push({ x: round(x), y: y + (line - SWATCH.height) / 2 });
		for (const [i, text] of parts.entries()) {
			if (i > 0) y += line;
			lines.push({ ...font, text, x: round(x + indent), y: round(y + baseline(style)) });
		}
		x += indent + widest + ENTRY_GAP;
	}
	return { lines, swatches, height: entries.length === 0 ? 0 : y + line };
}

/** The same things somewhere else. */
export function moveBy<Placed extends { readonly x: number; readonly y: number }>(
	things: readonly Placed[],
	x: number,
	y: number
): Placed[] {
	return things.map((thing) => ({ ...thing, x: round(thing.x + x), y: round(thing.y + y) }));
}

/** From the upper edge of a line to its baseline: capitals, 0.73 of the font size high, stand in its middle. */
function baseline({ line, size }: TextStyle): number {
	return (line + 0.73 * size) / 2;
}
