import { expect, it } from 'vitest';
import { completeBands } from './complete-bands';

const BAKER = { role: 'Baker', min: 3000, max: 3500 };

it('takes a role, a min and a max for a whole band', () => {
	expect(completeBands({ bands: [BAKER] })).toEqual({
		bands: [
			{
				...BAKER,
				seniority: 'all levels',
				median: undefined,
				top: undefined,
				n: undefined,
				extra: new Map()
			}
		],
		unit: { currency: 'XXX', period: 'year' },
		roles: ['Baker'],
		seniorities: ['all levels'],
		terms: {
			min: { name: 'Min', meaning: 'low end of the band' },
			max: { name: 'Max', meaning: 'high end of the band' },
			median: { name: 'Median', meaning: 'half earn less' },
			top: { name: 'Top of band', meaning: 'highest reported pay' }
		},
		leastReach: undefined
	});
});

it.each([
	[
		['senior', 'junior', 'mid'],
		['junior', 'mid', 'senior']
	],
	// As they are spelled, although both mean one level.
	[
		['Sr.', 'Jr.', 'senior'],
		['Jr.', 'Sr.', 'senior']
	],
	[
		['master', 'journeyman'],
		['master', 'journeyman']
	]
])('puts %j in the order that the words have among people: %j', (words, order) => {
	const bands = words.map((seniority) => ({ ...BAKER, seniority }));
	expect(completeBands({ bands }).seniorities).toEqual(order);
});

it('keeps the order that it is given, without levels that no band has, and those it lacks last', () => {
	const bands = ['senior', 'journeyman', 'master'].map((seniority) => ({ ...BAKER, seniority }));
	const given = { bands, seniorities: ['master', 'apprentice', 'journeyman'], roles: ['Miller'] };
	expect(completeBands(given)).toMatchObject({
		seniorities: ['master', 'journeyman', 'senior'],
		roles: ['Miller', 'Baker']
	});
});

it('keeps the words it is given for some of the figures, and has its own for the others', () => {
	const top = { name: '90th percentile', meaning: 'nine in ten earn less' };
	expect(completeBands({ bands: [BAKER], terms: { top } }).terms).toMatchObject({
		max: { name: 'Max' },
		top
	});
});
