import type { Palette } from '../palette';

/** How a mark is told from those beside it: by a hue, and by a shape for those who do not see the hue. */
export interface Look {
	readonly colour: string;
	/** SVG path of the marker, around 0,0. */
	readonly marker: string;
}

export interface RoleLook extends Look {
	readonly role: string;
}

/** From a marker's middle to its edge, in pixels, whatever its shape. */
export const MARKER_RADIUS = 5.5;
/** Radius of the ring around a marker at the level that a job cannot be done without. */
export const RING_RADIUS = 9;

/**
 * Circle, square, diamond and triangle around 0,0, of about one weight to the eye. All stay within the
 * marker's radius and a little, so that markers beside each other do not touch.
 */
const SHAPES = [
	'M5.41,0A5.41,5.41,0,1,1,-5.41,0A5.41,5.41,0,1,1,5.41,0Z',
	'M-4.8,-4.8h9.6v9.6h-9.6Z',
	'M0,-6L6,0L0,6L-6,0Z',
	'M0,-5.63L5.91,5.63L-5.91,5.63Z'
] as const;

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

/** A star of five points, for the reader. */
const STAR =
	'M0,-7L1.76,-2.43L6.66,-2.16L2.85,0.93L4.11,5.66L0,3L-4.11,5.66L-2.85,0.93L-6.66,-2.16L-1.76,-2.43Z';

/** How the reader's outline is dashed: strokes and gaps, in pixels. */
export const READER_DASH = '6 4';

/** The look of the reader's own levels, unlike that of any role: a star in ink. */
export function readerLook({ ink }: Palette): Look {
	return { colour: ink, marker: STAR };
}

/** A marker that stands for no role in particular. */
export function markerOf(shape: number): string {
	return SHAPES[shape % SHAPES.length] ?? SHAPES[0];
}

function distinctOr<T>(values: readonly T[], otherwise: () => readonly T[]): readonly T[] {
	return new Set(values).size === values.length ? values : otherwise();
}
