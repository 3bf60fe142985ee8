import { expect, it } from 'vitest';
import { dataIn, toFragment } from './view-fragment';

it('puts the view before the data', () => {
	const params = new URLSearchParams({ seniority: 'senior', roles: 'a,b' });
	expect(toFragment(params, '1.abc-_')).toBe('#seniority=senior&roles=a,b&data=1.abc-_');
	expect(toFragment(new URLSearchParams(), '1.abc')).toBe('#data=1.abc');
});

it('finds the data, whatever else is written', () => {
	expect(dataIn({ hash: '#seniority=senior&data=1.abc-_' })).toBe('1.abc-_');
	expect(dataIn({ hash: '#data=' })).toBe('');
	expect(dataIn({ hash: '#seniority=%E0%A4%A' })).toBeUndefined();
	expect(dataIn({ hash: '' })).toBeUndefined();
});
