import { describe, expect, it } from 'vitest';
import { mayMean } from './currency-mark';
import { readMoney } from './read-money';

describe('one amount', () => {
	it.each([
		['170000', 170_000, undefined],
		['170,000', 170_000, undefined],
		['1,234,567', 1_234_567, undefined],
		['12,34,567', 1_234_567, undefined],
		['170 000', 170_000, undefined],
		['170\u00a0000', 170_000, undefined],
		['170\u202f000', 170_000, undefined],
		['170\u2009000', 170_000, undefined],
		["170'000", 170_000, undefined],
		['170’000', 170_000, undefined],
		['  170000\t', 170_000, undefined],
		['$170K', 170_000, '$'],
		['170k', 170_000, undefined],
		['32.5K', 32_500, undefined],
		['1.2M', 1_200_000, undefined],
		['1.2MXN', 1.2, 'MXN'],
		['170KRW', 170, 'KRW'],
		['170K KRW', 170_000, 'KRW'],
		['USD 170,000', 170_000, 'USD'],
		['usd170000', 170_000, 'USD'],
		['170 000 PLN', 170_000, 'PLN'],
		['14 000 zł', 14_000, 'zł'],
		['450 000 kr', 450_000, 'kr'],
		['US$170,000', 170_000, 'US$'],
		['$170,000 USD', 170_000, 'USD'],
		['€ 45.000,00', 45_000, '€'],
		['45 000,50 €', 45_000.5, '€'],
		['1.000.000', 1_000_000, undefined],
		['1,234.56', 1234.56, undefined],
		['1.234,567', 1234.567, undefined],
		['25.50', 25.5, undefined],
		['25,50', 25.5, undefined],
		['1234.567', 1234.567, undefined],
		['0.500', 0.5, undefined],
		['25,000', 25_000, undefined],
		['007', 7, undefined],
		['0', 0, undefined]
	])('reads %j', (text, amount, currency) => {
		expect(readMoney(text)).toEqual({ kind: 'amount', amount, currency });
	});

	it.each([
		['$50/hr', 50, '$', 'hour'],
		['50 EUR / h', 50, 'EUR', 'hour'],
		['$50 an hour', 50, '$', 'hour'],
		['120k p.a.', 120_000, undefined, 'year'],
		['$170,000 per annum', 170_000, '$', 'year'],
		['80000 yearly', 80_000, undefined, 'year'],
		['$4k/month', 4000, '$', 'month'],
		['4000/mo.', 4000, undefined, 'month'],
		['400 Per Day', 400, undefined, 'day']
	] as const)('reads what it is paid for: %j', (text, amount, currency, period) => {
		expect(readMoney(text)).toEqual({ kind: 'amount', amount, currency, period });
	});

	it('is exact where a product of floating-point numbers is not', () => {
		expect(readMoney('1.005K', '.')).toMatchObject({ amount: 1005 });
	});
});

it.each([
	['300K+', 300_000, undefined],
	['$300K+', 300_000, '$'],
	['300,000 +', 300_000, undefined],
	['300K+ USD', 300_000, 'USD'],
	['300K USD+', 300_000, 'USD'],
	['>=300000', 300_000, undefined],
	['>= $300K', 300_000, '$'],
	['≥300K', 300_000, undefined],
	['> 300K', 300_000, undefined],
	['300K or more', 300_000, undefined]
])('keeps %j open', (text, amount, currency) => {
	expect(readMoney(text)).toEqual({ kind: 'open amount', amount, currency });
});

describe('two amounts in one cell', () => {
	it.each([
		['$170-220K', 170_000, 220_000, '$'],
		['$170–220K', 170_000, 220_000, '$'],
		['$170K — $220K', 170_000, 220_000, '$'],
		['170K-220K', 170_000, 220_000, undefined],
		['14 000 - 20 000 PLN', 14_000, 20_000, 'PLN'],
		['$80,000 to $105,000', 80_000, 105_000, '$'],
		['80,000-105K', 80_000, 105_000, undefined],
		['0-40K', 0, 40_000, undefined],
		['1-1.2M', 1_000_000, 1_200_000, undefined],
		['500K-1.2M', 500_000, 1_200_000, undefined],
		['45.000,00-60.000,00 EUR', 45_000, 60_000, 'EUR'],
		['60000-60000', 60_000, 60_000, undefined]
	])('reads %j', (text, min, max, currency) => {
		expect(readMoney(text)).toEqual({ kind: 'range', min, max, currency });
	});
});

describe('what may mean two things', () => {
	it.each([
		['25.000', 25, 25_000],
		['€25.000', 25, 25_000],
		['170.000K', 170_000, 170_000_000],
		['1,250M', 1_250_000_000, 1_250_000]
	])('gives both readings of %j', (text, one, other) => {
		expect(readMoney(text)).toMatchObject({
			kind: 'ambiguous',
			readings: [{ amount: one }, { amount: other }]
		});
	});

	it.each([
		['25.000-35.000', [25, 35], [25_000, 35_000]],
		['500-1.2M', [500, 1_200_000], [500_000, 1_200_000]],
		['170-220,000', [170, 220_000], [170_000, 220_000]]
	])('gives both readings of %j', (text, [min, max], [otherMin, otherMax]) => {
		expect(readMoney(text)).toMatchObject({
			kind: 'ambiguous',
			readings: [
				{ min, max },
				{ min: otherMin, max: otherMax }
			]
		});
	});

	it.each([
		['25.000', '.', 25],
		['25.000', ',', 25_000],
		['25,000', '.', 25_000],
		['25,000', ',', 25],
		['1,250M', ',', 1_250_000]
	] as const)(
		'is settled where the decimal sign is stated: %j with %j',
		(text, decimal, amount) => {
			expect(readMoney(text, decimal)).toMatchObject({ kind: 'amount', amount });
		}
	);
});

it.each([
	['$17-$24 Per Hour', 17, 24, '$', 'hour'],
	['$40/hr - $60/hr', 40, 60, '$', 'hour'],
	['80-105K a year', 80_000, 105_000, undefined, 'year']
] as const)('a range says what it is paid for: %j', (text, min, max, currency, period) => {
	expect(readMoney(text)).toEqual({ kind: 'range', min, max, currency, period });
});

describe('what is not money', () => {
	it.each([
		['', 'empty'],
		[' \u00a0\n', 'empty'],
		['n/a', 'unreadable'],
		['competitive', 'unreadable'],
		['12O,000', 'unreadable'],
		['1e309', 'unreadable'],
		['1e5', 'unreadable'],
		['NaN', 'unreadable'],
		['Infinity', 'unreadable'],
		['0x10', 'unreadable'],
		['170 00', 'unreadable'],
		['1,2345,678', 'unreadable'],
		['25.', 'unreadable'],
		[',000', 'unreadable'],
		['.5', 'unreadable'],
		['to$25', 'unreadable'],
		['50¢', 'unreadable'],
		['170000 ABC', 'unreadable'],
		['50 hours', 'unreadable'],
		['5 years', 'unreadable'],
		['$50/sprint', 'unreadable'],
		['$50 per', 'unreadable'],
		['$40/hr-$60/day', 'contradictory'],
		['~170K', 'unreadable'],
		['<=300K', 'unreadable'],
		['170K-220K+', 'unreadable'],
		['2024-01-15', 'unreadable'],
		['__proto__', 'unreadable'],
		['<b>170000</b>', 'unreadable'],
		['٣٠٠', 'unreadable'],
		['-5000', 'negative'],
		['−$5,000', 'negative'],
		['$-5000', 'negative'],
		['(5,000)', 'negative'],
		['-5 - 10', 'negative'],
		['9007199254740993', 'too large'],
		['9'.repeat(60) + 'M', 'too large'],
		['220-170K', 'reversed'],
		['170K-220', 'reversed'],
		['$170 - €220', 'contradictory'],
		['€170,000 USD', 'contradictory'],
		['25.000-30,000', 'contradictory']
	])('is said of %j', (text, fault) => {
		expect(readMoney(text)).toEqual({ kind: 'not money', fault });
	});

	it('is a cell of megabytes', () => {
		expect(readMoney('9'.repeat(5_000_000))).toEqual({ kind: 'not money', fault: 'unreadable' });
		expect(readMoney(' '.repeat(5_000_000) + '5')).toEqual({
			kind: 'not money',
			fault: 'unreadable'
		});
	});

	it('is "25,50" where the decimal sign is a dot', () => {
		expect(readMoney('25,50', '.')).toEqual({ kind: 'not money', fault: 'unreadable' });
	});
});

it.each([
	['USD', 'USD', true],
	['$', 'USD', true],
	['$', 'CAD', true],
	['US$', 'USD', true],
	['US$', 'CAD', false],
	['C$', 'CAD', true],
	['R$', 'BRL', true],
	['€', 'EUR', true],
	['€', 'USD', false],
	['zł', 'PLN', true],
	['kr', 'SEK', true],
	['kr', 'DKK', true],
	['CHF', 'CHF', true],
	['EUR', 'USD', false]
])('knows whether %s may mean %s: %s', (mark, currency, expected) => {
	expect(mayMean(mark, currency)).toBe(expected);
});
