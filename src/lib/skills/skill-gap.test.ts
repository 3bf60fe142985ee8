import { expect, it } from 'vitest';
import { levelsApart, rolesWithoutRating } from './skill-gap';
import { skillSet, WITH_ZERO } from './skill-set.fixture';
import { apartWords, describeSkill } from './skill-words';

it.each<[string[], number | undefined, string | undefined]>([
	[['light', 'heavy'], 4, '4 levels apart'],
	[['heavy', 'light'], 4, '4 levels apart'],
	[['medium', 'light', 'light-medium'], 2, '2 levels apart'],
	[['light', 'light-medium'], 1, '1 level apart'],
	[['heavy', 'heavy'], 0, 'same level'],
	[['heavy', ''], undefined, undefined],
	[['heavy'], undefined, undefined],
	// A level that the scale does not know is no rating.
	[['heavy', 'enormous'], undefined, undefined]
])('between %j lie %s levels', (levels, apart, words) => {
	const set = skillSet(
		levels.map((_, i) => `role ${i}`),
		[['X', ...levels]]
	);
	expect(levelsApart(set, 'X')).toBe(apart);
	expect(apartWords(set, 'X')).toBe(words);
});

it('counts a rated zero as a level, and a missing rating as none', () => {
	const set = skillSet(['A', 'B', 'C'], [['X', 'none', 'much', '']], WITH_ZERO);
	expect(levelsApart(set, 'X')).toBe(2);
	expect(rolesWithoutRating(set, 'X')).toEqual(['C']);
});

it('says every role’s level of a skill, rated or not', () => {
	const set = skillSet(['A', 'B', 'C'], [['X', 'light', 'heavy', '']]);
	expect(describeSkill(set, 'X')).toBe('X: A light, B heavy, C not rated, 4 levels apart.');
});

it('says the reader’s level behind those of the roles', () => {
	const set = skillSet(
		['A', 'B'],
		[
			['X', 'light', 'heavy'],
			['Y', 'light', 'light']
		]
	);
	const rating = new Map([['X', 'medium']]);
	expect(set.skills.map((skill) => describeSkill(set, skill, rating))).toEqual([
		'X: A light, B heavy, 4 levels apart. You: medium.',
		'Y: A light, B light, same level. You: not rated.'
	]);
});
