import { expect, it } from 'vitest';
import { matchSentence, matchSummary, raiseSentence, ratingText } from './match-sentences';
import { matchRoles } from './role-match';
import { skillSet, TWO_ROLES } from './skill-set.fixture';

/** What is said of one role with three skills, or as many as the reader's levels; an empty one is not rated. */
function sentences(wanted: readonly string[], rated: readonly string[]) {
	const set = skillSet(
		['A'],
		wanted.map((level, i) => [`S${i + 1}`, level] as const)
	);
	const rating = new Map(
		rated.flatMap((level, i) => (level === '' ? [] : [[`S${i + 1}`, level] as const]))
	);
	const [match] = matchRoles(set, rating);
	return [matchSentence(match!), raiseSentence(match!)];
}

it.each<[string, string[], string[], string[]]>([
	[
		'some',
		['light', 'heavy', 'required'],
		['light', 'medium', 'medium'],
		[
			'You meet 1 of the 3 skills that A asks for.',
			'To raise, nearest first: S2 from medium to heavy (2 levels) and S3 from medium to required (3 levels).'
		]
	],
	[
		'some, with skills not rated',
		['light', 'heavy', 'required'],
		['light', '', 'heavy'],
		[
			'You meet 1 of the 3 skills that A asks for, and have not rated 1: S2.',
			'To raise, nearest first: S3 from heavy to required (1 level).'
		]
	],
	[
		'all',
		['light', 'heavy'],
		['light', 'required'],
		['You meet all of the 2 skills that A asks for.', '']
	],
	[
		'none',
		['heavy', 'heavy'],
		['light', ''],
		[
			'You meet none of the 2 skills that A asks for, and have not rated 1: S2.',
			'To raise, nearest first: S1 from light to heavy (4 levels).'
		]
	],
	[
		'not rated at all',
		['heavy', 'heavy'],
		[],
		['You have rated none of the 2 skills that A asks for.', '']
	],
	[
		'a single skill that is met',
		['light'],
		['light'],
		['You meet the only skill that A asks for.', '']
	],
	[
		'a single skill that is not met',
		['heavy'],
		['light'],
		[
			'You do not meet the only skill that A asks for.',
			'To raise, nearest first: S1 from light to heavy (4 levels).'
		]
	],
	[
		'a single skill not rated',
		['heavy'],
		[],
		['You have not rated the only skill that A asks for.', '']
	],
	[
		'a role without a rating',
		['', ''],
		['light', 'light'],
		['No skill is known that A asks for.', '']
	]
])('says of %s what is met, and what to raise', (_, wanted, rated, words) => {
	expect(sentences(wanted, rated)).toEqual(words);
});

it('sums up each role in a few words', () => {
	const rating = new Map(TWO_ROLES.skills.map((skill) => [skill, 'medium']));
	expect(matchSummary(matchRoles(TWO_ROLES, rating), rating)).toBe(
		'12 skills rated. You meet 5 of 12 for Data Scientist, 5 of 12 for ML Engineer.'
	);
	const first = new Map([['Python', 'required']]);
	expect(matchSummary(matchRoles(TWO_ROLES, first), first)).toBe(
		'1 skill rated. You meet 1 of 12 for Data Scientist, 1 of 12 for ML Engineer.'
	);
	expect(matchSummary(matchRoles(TWO_ROLES, new Map()), new Map())).toBe('');
	const [unasked, rated] = [skillSet(['A'], [['X', '']]), new Map([['X', 'light']])];
	expect(matchSummary(matchRoles(unasked, rated), rated)).toBe('1 skill rated.');
});

it('writes a rating to hand on', () => {
	const set = skillSet(
		['A', 'B'],
		[
			['X', 'light', 'heavy'],
			['Y', 'medium', ''],
			['Z', 'light', '']
		]
	);
	const rating = new Map([['X', 'medium']]);
	expect(ratingText(set, rating, matchRoles(set, rating), 'Jobs').split('\n')).toEqual([
		'My skills, rated by the levels of “Jobs”. From the lowest: light, light-medium, medium, medium-heavy, heavy, required.',
		'X: medium',
		'Not rated: Y and Z.',
		'',
		'I meet 1 of the 3 skills that A asks for, and have not rated 2: Y and Z.',
		'',
		'I do not meet the only skill that B asks for.',
		'To raise, nearest first: X from medium to heavy (2 levels).'
	]);
});
