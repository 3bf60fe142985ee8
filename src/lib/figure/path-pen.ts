export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Steps to the pixel. A hundredth is finer than any print. */
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
		const ways = steps.flatMap(({ x, y }) => [x - from.x, y - from.y]);
		if (ways.every((way) => way === 0)) return;

		const numbers = join(ways);
		// A command is not repeated for the next of its kind, and a minus parts numbers as a space would.
		if (command !== this.#command) this.data += command + numbers;
		else this.data += numbers.startsWith('-') ? numbers : ` ${numbers}`;
		this.#command = command;
		this.#position = steps.at(-1) ?? from;
	}
}

/** The move that puts a drawing at a point. */
export function moveTo(point: Point): string {
	const { x, y } = toSteps(point);
	return `M${join([x, y])}`;
}

function toSteps({ x, y }: Point): Point {
	return { x: Math.round(x * PRECISION), y: Math.round(y * PRECISION) };
}

function join(steps: readonly number[]): string {
	return steps
		.map((step) => String(step / PRECISION).replace(/^(-?)0\./, '$1.'))
		.join(' ')
		.replaceAll(' -', '-');
}
