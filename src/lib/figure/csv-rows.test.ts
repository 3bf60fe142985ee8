import { describe, expect, it } from 'vitest';
import { toRatio, writeCsvRows } from './csv-rows';

describe('a number in a CSV file', () => {
	it.each([
		[1234.5, '1234.5'],
		// A reader might take three digits behind a dot for thousands.
		[0.125, '0.1250'],
		[-0.125, '-0.1250'],
		[1234.125, '1234.125'],
		[-0, '0']
	])('%d is written %s', (number, cell) => {
		expect(writeCsvRows([['number'], [number]])).toBe(`number\r\n${cell}\r\n`);
	});
});

describe('a ratio in a CSV file', () => {
	it.each([
		[0.21875, 0.2188],
		[-0.21875, -0.2188],
		[1 / 3, 0.3333],
		[12.5, 12.5],
		[undefined, undefined]
	])('%d is rounded to %d', (ratio, cell) => {
		expect(toRatio(ratio)).toBe(cell);
	});

	it('of next to nothing is nothing', () => {
		expect(writeCsvRows([['ratio'], [toRatio(-0.00001)]])).toBe('ratio\r\n0\r\n');
	});
});
