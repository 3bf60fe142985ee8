import { round } from './chart-style';

/** A place in a drawing, in pixels. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/**
 * SVG path of straight lines from point to point, in several pieces where points are missing between them.
 * A closed one comes back to where it began.
 */
export function polyline(points: readonly (Point | undefined)[], closed = false): string {
	const path = points.map((point, i) => {
		if (!point) return '';
		return `${points[i - 1] ? 'L' : 'M'}${round(point.x)},${round(point.y)}`;
	});
	return path.join('') + (closed ? 'Z' : '');
}
