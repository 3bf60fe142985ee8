import { expect, it } from 'vitest';
import { readHeader } from './header-words';

it.each([
	['salary_in_usd', 'USD'],
	['Gehalt (CHF)', 'CHF'],
	['maxSalary(€)', 'EUR'],
	['XCG', 'XCG'],
	['pay zwg', 'ZWG'],
	['sle_per_month', 'SLE'],
	['ves', 'VES'],
	['ved', 'VED']
])('finds a currency of today in %j', (header, currency) => {
	expect(readHeader(header).currency).toBe(currency);
});

it.each([
	['a level', 'lvl'],
	['a postcode', 'PLZ'],
	['a currency that is no more', 'LTL'],
	['one with another code', 'sll'],
	['a convertible one that was given up', 'CUC'],
	['a fund', 'USN'],
	['a unit of account', 'CLF'],
	['a metal', 'XAU'],
	['a word', 'top']
])('finds none in %s: %s', (_name, header) => {
	expect(readHeader(header)).toMatchObject({ currency: undefined, isUnit: false });
});

it.each([
	['salary_bgn', 'BGN'],
	['Plata HRK', 'HRK']
])('finds one that figures of the last years are in: %s', (header, currency) => {
	expect(readHeader(header)).toMatchObject({ currency });
});

it.each([
	['USD', true],
	['hourly_php', true],
	['PHP', false],
	['php ', false]
])('takes %j for a unit alone: %s', (header, isUnit) => {
	expect(readHeader(header).isUnit).toBe(isUnit);
});
