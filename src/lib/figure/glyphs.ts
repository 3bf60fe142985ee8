import { UNITS_PER_EM } from '$lib/charts/parts/inter-advances';
import type { FontWeight } from '$lib/charts/parts/text-width';
import { PathPen, type Point } from './path-pen';

/**
 * The letters of Inter by weight and character. An outline is a list of contours, parted by `;`; a
 * contour is a ring of points, each two numbers: its distance from the point before, in units of the
 * font, with x doubled and 1 added for a point off the curve.
 */
export type Outlines = Readonly<Record<FontWeight, Readonly<Record<string, string>>>>;

/** A letter drawn at one size: the path data that follow a move to its start. */
export interface Glyph {
	readonly start: Point;
	readonly data: string;
}

interface ContourPoint extends Point {
	readonly onCurve: boolean;
}

/** Draws letters at the sizes asked for, each only once. */
export class Glyphs {
	readonly #outlines: Outlines;
	readonly #drawn = new Map<string, Glyph>();

	constructor(outlines: Outlines) {
		this.#outlines = outlines;
	}

	/** A letter that stands at 0,0. `undefined` if the font lacks it. */
	draw(character: string, size: number, weight: FontWeight): Glyph | undefined {
		const outline = this.#outlines[weight][character];
		if (outline === undefined) return undefined;

		const key = `${weight} ${size} ${character}`;
		const known = this.#drawn.get(key);
		if (known !== undefined) return known;

		const glyph = drawGlyph(toContours(outline, size / UNITS_PER_EM));
		this.#drawn.set(key, glyph);
		return glyph;
	}
}

function drawGlyph(contours: readonly ContourPoint[][]): Glyph {
	const start = contours[0]?.[0] ?? { x: 0, y: 0 };
	const pen = new PathPen(start);
	for (const contour of contours) drawContour(pen, contour);
	return { start, data: pen.data };
}

function toContours(outline: string, scale: number): ContourPoint[][] {
	if (outline === '') return [];
	let x = 0;
	let y = 0;
	return outline.split(';').map((contour) => {
		const points: ContourPoint[] = [];
		const numbers = contour.split(' ').map(Number);
		for (let i = 0; i < numbers.length; i += 2) {
			const [step = 0, rise = 0] = [numbers[i], numbers[i + 1]];
			x += step >> 1;
			y += rise;
			// A font's y points up, a picture's down.
			points.push({ x: x * scale, y: -y * scale, onCurve: (step & 1) === 0 });
		}
		return points;
	});
}

/** TrueType leaves out a point on the curve that lies half-way between two off it. */
function drawContour(pen: PathPen, [start, ...rest]: readonly ContourPoint[]): void {
	if (start === undefined) return;

	pen.move(start);
	let control: Point | undefined;
	for (const point of rest) {
		if (control) pen.curve(control, point.onCurve ? point : halfWay(control, point));
		else if (point.onCurve) pen.line(point);
		control = point.onCurve ? undefined : point;
	}
	if (control) pen.curve(control, start);
	pen.close();
}

function halfWay(a: Point, b: Point): Point {
	return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
