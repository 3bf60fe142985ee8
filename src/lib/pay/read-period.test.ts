import { expect, it } from 'vitest';
import { readPeriod } from './read-period';

it.each([
	['year', ['year', 'Yearly', 'annual', 'ANNUALLY', 'per annum', 'p.a.', 'yr', '/yr', 'a year']],
	['month', ['month', 'monthly', 'Per Month', 'mo.']],
	['week', ['week', 'weekly', 'wk']],
	['day', ['day', 'Daily', 'per day']],
	['hour', ['hour', 'Hourly', 'hr', '/hr', 'per hour', 'an hour', 'h']]
])('%s is written in many ways', (period, words) => {
	expect(words.map(readPeriod)).toEqual(words.map(() => period));
});

it.each([[''], ['fortnight'], ['12'], ['full time'], ['constructor']])('%j is none', (word) => {
	expect(readPeriod(word)).toBeUndefined();
});
