import { expect, it } from 'vitest';
import { placeOwnPay } from './own-pay';

const FRAME = { domain: [0, 300_000] as const, plotWidth: 600 };

it.each([
	[0, { x: 0, isBeyond: false }],
	[150_000, { x: 300, isBeyond: false }],
	[300_000, { x: 600, isBeyond: false }],
	[300_001, { x: 600, isBeyond: true }],
	[9e15, { x: 600, isBeyond: true }]
])('places a pay of %d on the axis, or at its end', (amount, placed) => {
	expect(placeOwnPay({ amount }, FRAME)).toEqual(placed);
});
