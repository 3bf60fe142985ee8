import { expect, it } from 'vitest';
import { readOwnPay } from './read-own-pay';

const USD = { currency: 'USD', period: 'year' } as const;

it.each([
	['150000', 150_000],
	['150,000', 150_000],
	[' $150K ', 150_000],
	['150k', 150_000],
	['150 000', 150_000],
	['62.50', 62.5],
	['150000 USD', 150_000],
	['$150K/yr', 150_000]
])('reads %s', (text, amount) => {
	expect(readOwnPay(text, USD)).toEqual({ amount });
});

it.each([
	['', 'The field is empty. Type your pay, such as 150000 or 150K.'],
	['lots', '“lots” is not an amount of money. Type digits, such as 150000 or 150K.'],
	['1e309', '“1e309” is not an amount of money. Type digits, such as 150000 or 150K.'],
	[
		'9'.repeat(30),
		`“${'9'.repeat(24)}…” is too large to be pay. Remove the digits that are too many.`
	],
	['-5', '“-5” is less than zero. Type it without a minus.'],
	['0', 'Nothing stands beside a pay of 0. Type what you earn.'],
	['25.000', '“25.000” may be 25 or 25000. Type it without a sign between thousands.'],
	['100-120K', '“100-120K” is a range. Type one amount.'],
	['300K+', '“300K+” is open-ended. Type one amount.'],
	['150000 €', '“150000 €” is in another currency. The bands are in USD.'],
	['$50/hr', '“$50/hr” is paid per hour. Type what it is per year.'],
	['<img src=x>', '“<img src=x>” is not an amount of money. Type digits, such as 150000 or 150K.']
])('says what is wrong with %j', (text, fault) => {
	expect(readOwnPay(text, USD)).toEqual({ fault });
});

it('takes any mark where the bands have no currency', () => {
	expect(readOwnPay('€150K', { currency: 'XXX', period: 'year' })).toEqual({ amount: 150_000 });
});
