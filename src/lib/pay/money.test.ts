import { describe, expect, it } from 'vitest';
import {
	toCloseMoney,
	toExactMoney,
	toExactTop,
	toMoney,
	toPercent,
	toShortMoney,
	toShortRange,
	toShortTop,
	toSpokenMoney,
	toSpokenRange,
	toSpokenTop,
	toUnitWords
} from './money';

describe('money in full', () => {
	it.each([
		[79_810, 'USD', '$79,810'],
		[26.96, 'USD', '$26.96'],
		[26.5, 'USD', '$26.50'],
		[0, 'USD', '$0'],
		[-1500, 'USD', '−$1,500'],
		[45_000, 'EUR', '€45,000'],
		[14_000, 'CHF', 'CHF\u00a014,000']
	])('writes %d %s as %s', (amount, currency, expected) => {
		expect(toMoney(amount, currency)).toBe(expected);
	});
});

describe('money in a label', () => {
	it.each([
		[105_000, '$105K'],
		[32_500, '$32.5K'],
		[79_810, '$80K'],
		[12_540, '$12.5K'],
		[1_240_000, '$1.24M'],
		[999_499, '$999K'],
		[999_500, '$1M'],
		[950, '$950'],
		[26.96, '$27'],
		[12.5, '$12.50'],
		[12.54, '$12.54'],
		[7.25, '$7.25'],
		[9.9, '$9.90'],
		[9.96, '$10'],
		[0, '$0'],
		[-35_000, '−$35K']
	])('writes %d as %s', (amount, expected) => {
		expect(toShortMoney(amount, 'USD')).toBe(expected);
	});

	it.each([
		[80_000, 105_000, '$80–105K'],
		[79_810, 147_670, '$80–148K'],
		[170_000, 220_000, '$170–220K'],
		[80_100, 80_400, '$80.1–80.4K'],
		[950, 1_200, '$0.95–1.2K'],
		[50_000, 1_200_000, '$50K–1.2M'],
		[0, 40_000, '$0–40K'],
		[60_000, 60_000, '$60K'],
		[12.5, 26.96, '$12.50–26.96'],
		[18, 20.5, '$18.00–20.50'],
		[40, 55, '$40–55'],
		[26.96, 41.04, '$27–41']
	])('writes %d to %d as %s', (min, max, expected) => {
		expect(toShortRange(min, max, 'USD')).toBe(expected);
	});

	it('is close enough in a sentence for differences to add up', () => {
		const [from, to] = [92_500, 160_000];
		expect([from, to, to - from].map((amount) => toCloseMoney(amount, 'USD'))).toEqual([
			'$92.5K',
			'$160K',
			'$67.5K'
		]);
	});

	it.each([
		[300_000, '$300K'],
		[299_999, '$299,999'],
		[32_500, '$32.5K'],
		[32_540, '$32,540'],
		[239_200, '$239.2K'],
		[123_456, '$123,456'],
		[1_240_000, '$1.24M'],
		[1_032_500, '$1,032,500'],
		[999_999, '$999,999'],
		[950, '$950'],
		[260.96, '$260.96'],
		[26.5, '$26.50'],
		[0, '$0']
	])('is short where that says all of it: %d is %s', (amount, expected) => {
		expect(toExactMoney(amount, 'USD')).toBe(expected);
	});

	it('tells a top in full where a short one would round it', () => {
		expect(toExactTop({ amount: 300_000, open: true }, 'USD')).toBe('$300K+');
		expect(toExactTop({ amount: 301_499, open: true }, 'USD')).toBe('$301,499+');
		expect(toExactTop({ amount: 301_499, open: false }, 'USD')).toBe('$301,499');
	});

	it('keeps an open top open', () => {
		expect(toShortTop({ amount: 300_000, open: true }, 'USD')).toBe('$300K+');
		expect(toShortTop({ amount: 220_000, open: false }, 'USD')).toBe('$220K');
	});
});

describe('money read aloud', () => {
	it('says thousands as a person would', () => {
		expect(toSpokenMoney(300_000, 'USD')).toBe('300 thousand dollars');
		expect(toSpokenMoney(79_810, 'USD')).toBe('79,810 dollars');
		expect(toSpokenMoney(45_000, 'EUR')).toBe('45 thousand euros');
		expect(toSpokenRange(170_000, 220_000, 'USD')).toBe('170 to 220 thousand dollars');
		expect(toSpokenRange(79_810, 147_670, 'USD')).toBe('79,810 to 147,670 dollars');
	});

	it.each([
		[1_000_000, '1 million dollars'],
		[1_240_000, '1.24 million dollars'],
		[12_505_000, '12.505 million dollars'],
		[1_234_567, '1,234,567 dollars'],
		[999_000, '999 thousand dollars']
	])('says %d as %s', (amount, words) => {
		expect(toSpokenMoney(amount, 'USD')).toBe(words);
	});

	it.each([
		[1_200_000, 1_500_000, '1.2 to 1.5 million dollars'],
		[800_000, 1_200_000, '800 thousand dollars to 1.2 million dollars'],
		[500, 40_000, '500 dollars to 40 thousand dollars'],
		[79_810, 150_000, '79,810 dollars to 150 thousand dollars'],
		[12.5, 26.96, '12.5 to 26.96 dollars']
	])('says the range from %d to %d as %s', (min, max, words) => {
		expect(toSpokenRange(min, max, 'USD')).toBe(words);
	});

	it('says "or more" for an open top', () => {
		expect(toSpokenTop({ amount: 300_000, open: true }, 'USD')).toBe(
			'300 thousand dollars or more'
		);
	});
});

it('names the unit as an axis does', () => {
	expect(toUnitWords({ currency: 'USD', period: 'year' })).toBe('USD per year');
});

it.each([
	[0.21875, '22%'],
	[0.351, '35%'],
	[0.052, '5.2%'],
	[0.0996, '10%'],
	[-0.05, '−5%'],
	[0.0005, '0.1%'],
	[0.0004, '0.04%'],
	[-0.00002, '−0.002%'],
	[0.0000001, '0.00001%'],
	[0, '0%'],
	[-0, '0%']
])('writes the ratio %d as %s', (ratio, expected) => {
	expect(toPercent(ratio)).toBe(expected);
});
