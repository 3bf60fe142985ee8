import { expect, it } from 'vitest';
import { placeOwnPay } from './own-pay';

const FRAME = { domain: [0, 300_000] as const, plotWidth: 600 };
/** From 100,000 to 150,000. */
const BAND = { x: 200, width: 100 };

it.each([
	[0, 0, 'outside'],
	[99_000, 198, 'outside'],
	[100_000, 200, 'inside'],
	[150_000, 300, 'inside'],
	[151_000, 302, 'outside'],
	[300_000, 600, 'outside'],
	[300_001, 600, 'beyond'],
	[9e15, 600, 'beyond']
])('places a pay of %d on the axis, or at its end', (amount, x, place) => {
	const placed = placeOwnPay({ amount }, FRAME);
	expect(placed.x).toBe(x);
	expect(placed.place(BAND)).toBe(place);
});
