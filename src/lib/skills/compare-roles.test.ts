import { expect, it } from 'vitest';
import { compareRoles, leftOutSentences } from './compare-roles';
import { skillSet } from './skill-set.fixture';

const ROLES = ['A', 'B', 'C', 'D', 'E', 'F'];
const SET = skillSet(ROLES, [['X', ...ROLES.map(() => 'light')]]);

it.each<[string, string[], string[], string[]]>([
	['no role', [], [], []],
	['one role', ['B'], ['B'], []],
	['roles in the order of the set', ['C', 'A'], ['A', 'C'], []],
	[
		'the first four of more, and says so',
		ROLES,
		['A', 'B', 'C', 'D'],
		['Of the 6 roles chosen, the first 4 are compared: A, B, C and D.']
	],
	[
		'only roles that have skills, and says so',
		['A', 'Z'],
		['A'],
		['The skills of Z are not known.']
	],
	[
		'nobody where none has skills',
		['V', 'W', 'Y', 'Z'],
		[],
		['The skills of 4 roles are not known.']
	]
])('compares %s', (_, chosen, drawn, sentences) => {
	expect(compareRoles(SET, chosen).profiles.map(({ role }) => role)).toEqual(drawn);
	expect(leftOutSentences(SET, chosen)).toEqual(sentences);
});
