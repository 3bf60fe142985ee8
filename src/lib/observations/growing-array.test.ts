import { expect, it } from 'vitest';
import { GrowingArray } from './growing-array';

it('holds every number, beyond any room that it began with', () => {
	const array = new GrowingArray((length) => new Float64Array(length));
	for (let i = 0; i < 5000; i += 1) array.push(i / 2);
	const values = array.values();
	expect(values).toHaveLength(5000);
	expect([values[0], values[1023], values[1024], values[4999]]).toEqual([0, 511.5, 512, 2499.5]);
});

it('is empty at first', () => {
	expect(new GrowingArray((length) => new Uint8Array(length)).values()).toHaveLength(0);
});
