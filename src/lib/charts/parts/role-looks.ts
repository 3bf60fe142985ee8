import { symbol, symbolCircle, symbolDiamond2, symbolSquare, type SymbolType } from 'd3';
import type { Palette } from '../palette';

/** How a role is told from those beside it: by a hue, and by a shape for those who do not see the hue. */
export interface RoleLook {
	readonly role: string;
	readonly colour: string;
	/** SVG path of the role's marker, around 0,0. */
	readonly marker: string;
}

/** From a marker's middle to its edge, in pixels, whatever its shape. */
export const MARKER_RADIUS = 5.5;
/** Radius of the ring around a marker at the level that a job cannot be done without. */
export const RING_RADIUS = 9;

/** D3's own triangle stands around its centre of mass, and so comes too near to what is above it. */
const triangle: SymbolType = {
	draw(context, area) {
		const half = Math.sqrt(area / 2.3);
		context.moveTo(0, -half);
		context.lineTo(1.1 * half, half);
		context.lineTo(-1.1 * half, half);
		context.closePath();
	}
};

const SHAPES: readonly SymbolType[] = [symbolCircle, symbolSquare, symbolDiamond2, triangle];
/** Of one area, so that no shape looks weightier than another. */
const AREA = 92;

/**
 * The looks of some of a dataset's roles. A role keeps its hue and its shape whoever stands beside it,
 * unless two would look alike: then their order among those shown decides.
 */
export function roleLooks(
	shown: readonly string[],
	roles: readonly string[],
	palette: Palette
): RoleLook[] {
	const own = shown.map((role) => roles.indexOf(role));
	const orders = shown.map((_, order) => order);
	const colours = distinctOr(
		own.map((index) => palette.role(index, roles.length)),
		() => orders.map((order) => palette.role(order, shown.length))
	);
	const shapes = distinctOr(
		own.map((index) => index % SHAPES.length),
		() => orders
	);
	return shown.map((role, i) => ({ role, colour: colours[i]!, marker: markerOf(shapes[i]!) }));
}

/** A marker that stands for no role in particular. */
export function markerOf(shape: number): string {
	return symbol(SHAPES[shape % SHAPES.length], AREA).digits(2)() ?? '';
}

function distinctOr<T>(values: readonly T[], otherwise: () => readonly T[]): readonly T[] {
	return new Set(values).size === values.length ? values : otherwise();
}
