import { expect, it } from 'vitest';
import { currencyOf } from './currency-mark';

it.each([
	['EUR', undefined, 'EUR'],
	['eur', undefined, 'EUR'],
	['€', undefined, 'EUR'],
	['zł', undefined, 'PLN'],
	['US$', undefined, 'USD'],
	['CA$', undefined, 'CAD'],
	['$', undefined, '$'],
	['£', undefined, '£'],
	['kr', undefined, 'kr'],
	['$', 'USD', 'USD'],
	['$', 'CAD', 'CAD'],
	['kr', 'SEK', 'SEK'],
	['kr', 'USD', 'kr'],
	['CA$', 'USD', 'CAD'],
	['EUR', 'USD', 'EUR'],
	['?', 'USD', undefined]
])('%j, where %s is expected, is %s', (mark, expected, currency) => {
	expect(currencyOf(mark, expected)).toBe(currency);
});
