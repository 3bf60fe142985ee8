import { expect, it } from 'vitest';
import { TWO_JOBS } from './job-set.fixture';
import { statementsOf } from './jobs';

const { profiles } = TWO_JOBS;

it.each([
	[
		'a column for each role',
		'week',
		[
			{ roles: ['Chef'], texts: ['Cooking', 'Ordering'] },
			{ roles: ['Baker'], texts: ['Kneading', 'Ordering'] }
		]
	],
	[
		'one for roles of which the same is said',
		'first',
		[{ roles: ['Chef', 'Baker'], texts: ['Knives', 'Stocks'] }]
	],
	[
		'none for a role of which nothing is said',
		'suits',
		[{ roles: ['Chef'], texts: ['You like heat'] }]
	],
	['none where nothing is said at all', 'output', []]
])('has %s', (_, kind, shared) => {
	expect(statementsOf(profiles, kind)).toEqual(shared);
});

it('keeps apart what is said in another order', () => {
	const turned = { role: 'Turner', statements: new Map([['first', ['Stocks', 'Knives']]]) };
	expect(statementsOf([...profiles, turned], 'first').map(({ roles }) => roles)).toEqual([
		['Chef', 'Baker'],
		['Turner']
	]);
});
