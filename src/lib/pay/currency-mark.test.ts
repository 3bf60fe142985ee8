import { expect, it, vi } from 'vitest';
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

it('knows the codes of today in every browser, and older ones that the browser knows', async () => {
	vi.spyOn(Intl, 'supportedValuesOf').mockReturnValue(['EUR', 'LVL']);
	vi.resetModules();
	const { isCurrencyCode } = await import('./currency-mark');
	vi.restoreAllMocks();
	const codes = ['EUR', 'USD', 'VED', 'XCG', 'LVL', 'PLZ', 'usd'];
	expect(codes.filter(isCurrencyCode)).toEqual(['EUR', 'USD', 'VED', 'XCG', 'LVL']);
});
