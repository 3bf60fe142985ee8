import { expect, it } from 'vitest';
import { sortSkills } from './skill-order';
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

it('has nothing to reorder for one role', () => {
	const one = { ...SET, profiles: SET.profiles.slice(0, 1) };
	expect(sortSkills(one, 'difference').skills).toEqual(SET.skills);
});
