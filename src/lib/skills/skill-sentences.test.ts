import { expect, it } from 'vitest';
import { skillSentences } from './skill-sentences';
import { skillSet, TWO_ROLES, WITH_ZERO } from './skill-set.fixture';
import type { SkillSet } from './skills';

const [SCIENTIST] = TWO_ROLES.profiles;

it.each<[string, SkillSet, string[]]>([
	[
		'says what each of two roles requires more of, and what both share',
		TWO_ROLES,
		[
			'Data Scientist requires more of 5 of the 12 skills, most of all Statistics (A/B tests, hypothesis testing): “heavy” against “light”, 4 levels apart.',
			'ML Engineer requires more of 5, most of all Docker / Kubernetes and FastAPI / serving: “heavy” against “light”, 4 levels apart.',
			'Both require the same level of 2: Python and Deep learning frameworks (PyTorch).'
		]
	],
	[
		'says what one role requires most of',
		{ ...TWO_ROLES, profiles: [SCIENTIST!] },
		[
			'For Data Scientist, Python stands highest of the 12 skills, at “required”.',
			'Next, at “heavy”, come 5 skills.'
		]
	],
	[
		'names up to three skills of one role',
		skillSet(
			['A'],
			[
				['X', 'heavy'],
				['Y', 'light'],
				['Z', 'heavy'],
				['W', '']
			]
		),
		[
			'For A, X and Z stand highest of the 4 skills, at “heavy”.',
			'Next, at “light”, comes Y.',
			'1 skill is not rated: W.'
		]
	],
	[
		'finds no order in one level',
		skillSet(
			['A'],
			[
				['X', 'light'],
				['Y', 'light']
			]
		),
		['For A, all 2 skills stand at “light”.']
	],
	[
		'does not count a single skill',
		skillSet(['A'], [['X', 'light']]),
		['For A, X stands at “light”.']
	],
	[
		'takes a rated zero for a rating',
		skillSet(
			['A'],
			[
				['X', 'none'],
				['Y', 'none']
			],
			WITH_ZERO
		),
		['For A, all 2 skills stand at “none”.']
	],
	[
		'has nothing to say of no roles',
		{ ...TWO_ROLES, profiles: [] },
		['No role with known skills is chosen.']
	],
	[
		'has nothing to say of no ratings',
		skillSet(
			['A', 'B'],
			[
				['X', '', ''],
				['Y', '', '']
			]
		),
		['No skill is rated.']
	],
	['has nothing to say of no skills', skillSet(['A', 'B'], []), ['No skill is rated.']],
	[
		'compares nothing where no skill is rated for both',
		skillSet(
			['A', 'B'],
			[
				['X', 'light', ''],
				['Y', '', 'heavy']
			]
		),
		['No skill is rated for both A and B.', 'For 2 skills a rating is missing: X and Y.']
	],
	[
		'says so where two roles require the same',
		skillSet(
			['A', 'B'],
			[
				['X', 'light', 'light'],
				['Y', 'heavy', 'heavy']
			]
		),
		['A and B require the same level of all 2 skills.']
	],
	[
		'leaves unrated skills out of what is the same',
		skillSet(
			['A', 'B'],
			[
				['X', 'light', 'light'],
				['Y', 'heavy', '']
			]
		),
		['A and B require the same level of 1 of the 2 skills.', 'For 1 skill a rating is missing: Y.']
	],
	[
		'names no levels where gaps of one width lie between different ones',
		skillSet(
			['A', 'B'],
			[
				['X', 'medium', 'light'],
				['Y', 'heavy', 'medium']
			]
		),
		['A requires more of all 2 skills, X and Y: 2 levels apart.']
	],
	[
		'counts gaps that are too many to name',
		skillSet(
			['A', 'B'],
			[
				['V', 'heavy', 'light'],
				['X', 'heavy', 'light'],
				['Y', 'heavy', 'light'],
				['Z', 'heavy', 'light'],
				['W', 'light', 'light-medium']
			]
		),
		[
			'A requires more of 4 of the 5 skills, by 4 levels.',
			'B requires more of 1, W: “light-medium” against “light”, 1 level apart.'
		]
	],
	[
		'compares a single skill',
		skillSet(['A', 'B'], [['X', 'light', 'heavy']]),
		['B requires more of the only skill, X: “heavy” against “light”, 4 levels apart.']
	],
	[
		'parts names by semicolons where they hold commas',
		skillSet(
			['A', 'B'],
			[
				['X, Y', 'light', 'heavy'],
				['Z', 'light', 'heavy'],
				['W', 'light', 'heavy']
			]
		),
		['B requires more of all 3 skills, X, Y; Z and W: “heavy” against “light”, 4 levels apart.']
	],
	[
		'says who leads among three roles, and where they are furthest apart',
		skillSet(
			['A', 'B', 'C'],
			[
				['X', 'heavy', 'light', 'heavy'],
				['Y', 'medium', 'light-medium', 'light'],
				['Z', 'light', 'light', 'light'],
				['W', 'light', 'light', 'medium'],
				['V', 'light', '', 'required']
			]
		),
		[
			'A requires the most of 1 of the 5 skills and C of 1.',
			'The widest gap is in V: “required” for C against “light” for A, 5 levels apart.',
			'All 3 require the same level of 1: Z.',
			'For 1 skill a rating is missing: V.'
		]
	],
	[
		'names the roles that share an end of the widest gap',
		skillSet(['A', 'B', 'C'], [['X', 'heavy', 'light', 'heavy']]),
		['The widest gap is in X: “heavy” for A and C against “light” for B, 4 levels apart.']
	],
	[
		'lists widest gaps of several roles',
		skillSet(
			['A', 'B', 'C'],
			[
				['X', 'heavy', 'light', 'light'],
				['Y', 'light', 'light', 'heavy']
			]
		),
		[
			'A requires the most of 1 of the 2 skills and C of 1.',
			'The widest gaps are in X and Y: 4 levels each.'
		]
	]
])('%s', (_, set, sentences) => {
	expect(skillSentences(set)).toEqual(sentences);
});
