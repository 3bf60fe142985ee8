import { scalePoint, type ScalePoint } from 'd3';
import { round } from '../parts/chart-style';
import type { Point } from '../parts/polyline';

/** The angle of each skill's spoke by its place in the order, in radians clockwise from 12 o'clock. */
export type SpokeAngles = ScalePoint<number>;

/** The least angle between the last spoke and the first, where the level words stand: as a rule, and for small rings. */
const GAP = Math.PI / 3;
export const WIDE_GAP = (76 / 180) * Math.PI;

/** Spreads spokes around the circle, with 12 o'clock half-way between the last and the first. */
export function spreadSpokes(count: number, leastGap = GAP): SpokeAngles {
	const gap = Math.max(leastGap, (2 * Math.PI) / Math.max(1, count));
	const places = Array.from({ length: count }, (_, place) => place);
	return scalePoint(places, [gap / 2, 2 * Math.PI - gap / 2]);
}

/** The point at this distance from the centre, in pixels right of and below it. */
export function toPoint(angle: number, distance: number): Point {
	return { x: distance * Math.sin(angle), y: -distance * Math.cos(angle) };
}

/** SVG path of the wedge around a spoke, half-way to its neighbours: all of it takes the pointer. */
export function wedgePath(angles: SpokeAngles, place: number, radius: number): string {
	const angle = angles(place) ?? 0;
	const half = angles.step() / 2;
	const last = angles.domain().length - 1;
	const from = place === 0 ? 0 : angle - half;
	const to = place === last ? 2 * Math.PI : angle + half;
	const r = round(radius);
	// An arc that ends where it began would be none at all, so it goes by way of its middle.
	const arcs = [(from + to) / 2, to].map(
		(end) => `A${r},${r},0,0,1,${write(toPoint(end, radius))}`
	);
	return `M0,0L${write(toPoint(from, radius))}${arcs.join('')}Z`;
}

function write({ x, y }: Point): string {
	return `${round(x)},${round(y)}`;
}
