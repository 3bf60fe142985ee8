import { expect, it } from 'vitest';
import type { RowUnit } from './row-unit';
import { unitFactor } from './unit-factor';

const HOURLY: RowUnit = { currency: 'USD', period: 'hour' };
const DAILY: RowUnit = { currency: 'USD', period: 'day' };

it.each([
	['hourly pay as it is', HOURLY, { currency: 'USD', period: 'hour', yearly: false }, 1],
	['hourly pay as yearly', HOURLY, { currency: 'USD', period: 'year', yearly: true }, 2080],
	[
		'pay per day, which is no pay per year',
		DAILY,
		{ currency: 'USD', period: 'year', yearly: true },
		undefined
	],
	['another period', HOURLY, { currency: 'USD', period: 'month', yearly: false }, undefined],
	['another currency', HOURLY, { currency: 'EUR', period: 'hour', yearly: false }, undefined],
	[
		'none where one is chosen',
		{ ...HOURLY, currency: undefined },
		{ currency: 'USD', period: 'hour', yearly: false },
		undefined
	]
] as const)('of %s', (_name, unit, selection, factor) => {
	expect(unitFactor(unit, selection)).toBe(factor);
});
