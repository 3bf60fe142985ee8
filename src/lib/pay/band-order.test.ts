import { expect, it } from 'vitest';
import { orderBands, type BandSort } from './band-order';
import { bandOf as band } from './pay-band.fixture';

const BANDS = [
	band('Writer', 'senior', 60, 90, { amount: 100, open: false }),
	band('Analyst', 'senior', 70, 80, { amount: 100, open: true }),
	band('Writer', 'junior', 30, 40),
	band('Zoologist', 'junior', 10, 20),
	band('Analyst', 'junior', 40, 50)
];

it.each<[BandSort, string[]]>([
	['file', ['Writer', 'Analyst', 'Zoologist']],
	['name', ['Analyst', 'Writer', 'Zoologist']],
	// Both midpoints are 75: the file's order stands.
	['midpoint', ['Writer', 'Analyst', 'Zoologist']],
	['max', ['Writer', 'Analyst', 'Zoologist']],
	// 100 or more is above 100; without any top a role stands last.
	['top', ['Analyst', 'Writer', 'Zoologist']]
])('puts roles in order by %s', (sort, roles) => {
	const ordered = orderBands(BANDS, sort, ['junior', 'senior']);
	expect([...new Set(ordered.map(({ role }) => role))]).toEqual(roles);
});

it('puts numbered roles in the order in which people count', () => {
	const bands = ['Level 10', 'Level 9', 'Level 2'].map((role) => band(role, 'junior', 1, 2));
	expect(orderBands(bands, 'name', ['junior']).map(({ role }) => role)).toEqual([
		'Level 2',
		'Level 9',
		'Level 10'
	]);
});

it('keeps seniorities in ladder order inside each role, whatever the file says', () => {
	const ordered = orderBands(BANDS, 'file', ['junior', 'senior']);
	expect(ordered.map(({ role, seniority }) => `${seniority} ${role}`)).toEqual([
		'junior Writer',
		'senior Writer',
		'junior Analyst',
		'senior Analyst',
		'junior Zoologist'
	]);
});

it('puts a seniority outside the ladder after it', () => {
	const ordered = orderBands([band('A', 'intern', 1, 2), band('A', 'junior', 3, 4)], 'file', [
		'junior'
	]);
	expect(ordered.map(({ seniority }) => seniority)).toEqual(['junior', 'intern']);
});

it('has nothing to order in an empty dataset', () => {
	expect(orderBands([], 'top', [])).toEqual([]);
});
