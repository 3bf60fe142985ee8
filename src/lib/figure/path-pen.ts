export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Steps to the pixel: two decimals. A hundredth is finer than any print. */
const PRECISION = 100;

/**
 * Draws SVG path data in few bytes: each point is relative to the one before, and points are rounded,
 * not the ways between them, so that no error adds up. The data lack the move to the first point, so
 * that the same drawing can be put anywhere with `moveTo`.
 */
export class PathPen {
	data = '';
	#command = '';
	#start: Point;
	#position: Point;

	constructor(start: Point) {
		this.#start = toSteps(start);
		this.#position = this.#start;
	}

	move(to: Point): void {
		this.#write('m', to);
		this.#start = this.#position;
	}

	line(to: Point): void {
		this.#write('l', to);
	}

	/** A quadratic curve. */
	curve(control: Point, to: Point): void {
		this.#write('q', control, to);
	}

	close(): void {
		this.data += 'z';
		this.#command = 'z';
		this.#position = this.#start;
	}

	#write(command: string, ...points: Point[]): void {
		const from = this.#position;
		const steps = points.map(toSteps);
		if (steps.every(({ x, y }) => x === from.x && y === from.y)) return;

		let ways = '';
		for (const { x, y } of steps) ways += toPixels(x - from.x) + toPixels(y - from.y);
		// A command is not repeated for the next of its kind, and parts itself from its first number.
		this.data += command === this.#command ? ways : command + ways.trimStart();
		this.#command = command;
		this.#position = steps.at(-1) ?? from;
	}
}

/** The move that puts a drawing at a point. */
export function moveTo(point: Point): string {
	const { x, y } = toSteps(point);
	return `M${(toPixels(x) + toPixels(y)).trimStart()}`;
}

function toSteps({ x, y }: Point): Point {
	return { x: Math.round(x * PRECISION), y: Math.round(y * PRECISION) };
}

/** Steps written in pixels, parted from the number before: a minus does that as a space would. By whole numbers, which are written in half the time. */
function toPixels(steps: number): string {
	const sign = steps < 0 ? '-' : ' ';
	const whole = Math.floor(Math.abs(steps) / PRECISION);
	const rest = Math.abs(steps) % PRECISION;
	if (rest === 0) return `${sign}${whole}`;
	const decimals = rest % 10 === 0 ? rest / 10 : String(rest).padStart(2, '0');
	return `${sign}${whole === 0 ? '' : whole}.${decimals}`;
}
