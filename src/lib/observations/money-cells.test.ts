import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isMissing } from '$lib/csv/missing-cell';
import { readMoney } from '$lib/pay/read-money';
import { MoneyCells } from './money-cells';

const SIGNS = [undefined, '.', ','] as const;

it('reads a cell as any other reader of money does, however often', () => {
	const number = fc.stringMatching(/^[0-9]{0,9}[.,]?[0-9]{0,5}$/);
	const text = fc.stringMatching(/^[$€]?[0-9.,' -]{1,12}[kKM+]?$/);
	fc.assert(
		fc.property(fc.oneof(number, text), fc.constantFrom(...SIGNS), (cell, decimal) => {
			fc.pre(!isMissing(cell));
			const cells = new MoneyCells(decimal);
			const within = () => cells.read(`1${cell}2`, 1, 1 + cell.length);
			const readings = [within(), cells.read(cell), within()];
			const reading = readMoney(cell, decimal);
			expect(readings).toEqual([reading, reading, reading]);
		}),
		{ numRuns: 2000 }
	);
});

it.each([
	['25.000', undefined, { kind: 'ambiguous' }],
	['25.000', '.', { kind: 'amount', amount: 25 }],
	['25.000', ',', { kind: 'amount', amount: 25_000 }],
	['26.96', undefined, { kind: 'amount', amount: 26.96 }],
	['9999999999999999', undefined, { kind: 'not money', fault: 'too large' }]
] as const)('reads %j, where the decimal sign is %j, as %j', (cell, decimal, reading) => {
	expect(new MoneyCells(decimal).read(cell)).toMatchObject(reading);
});

it.each([[''], ['  '], ['-'], ['–'], ['n/a'], ['N/A'], ['NA'], ['null'], ['NULL'], [' nan ']])(
	'takes %j for missing',
	(cell) => {
		expect(new MoneyCells(undefined).read(cell)).toEqual({ kind: 'not money', fault: 'empty' });
	}
);
