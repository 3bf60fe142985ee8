import { expect, it } from 'vitest';
import { skillOrderWords, sortSkills } from './skill-order';
import { skillSet } from './skill-set.fixture';

const SET = skillSet(
	['A', 'B', 'C'],
	[
		['unrated', '', '', ''],
		['rated once', 'heavy', '', ''],
		['the same', 'heavy', 'heavy', 'heavy'],
		['two apart', 'light', 'medium', 'medium'],
		['five apart', 'required', '', 'light'],
		['two apart as well', 'heavy', 'medium', 'heavy']
	]
);

it('keeps the order of the file', () => {
	expect(sortSkills(SET, 'file').skills).toEqual(SET.skills);
});

it('puts the largest difference first, keeps the file’s order among equals, and ends with what cannot be compared', () => {
	expect(sortSkills(SET, 'difference').skills).toEqual([
		'five apart',
		'two apart',
		'two apart as well',
		'the same',
		'unrated',
		'rated once'
	]);
});

it('is stated as it is in force: for one role, or roles that share no rating, nothing is sorted by difference', () => {
	const one = { ...SET, profiles: SET.profiles.slice(0, 1) };
	const apart = { ...SET, skills: ['unrated', 'rated once'] };
	expect(skillOrderWords(SET, 'difference')).toBe(
		'Skills by difference between the roles, the largest first'
	);
	expect(skillOrderWords(SET, 'file')).toBe('Skills in the order of the file');
	expect(skillOrderWords(one, 'difference')).toBe('Skills in the order of the file');
	expect(skillOrderWords(apart, 'difference')).toBe('Skills in the order of the file');
});

it('has nothing to reorder for one role', () => {
	const one = { ...SET, profiles: SET.profiles.slice(0, 1) };
	expect(sortSkills(one, 'difference').skills).toEqual(SET.skills);
});
