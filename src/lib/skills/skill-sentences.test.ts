import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATED_SETS } from './random-skills.fixture';
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

describe('for any set of skills', () => {
	/** Names in a row, and behind how many they are no longer told. */
	const listOf = (names: readonly string[]) => {
		const comma = names.length > 2 && names.some((name) => name.includes(', ')) ? '; ' : ', ';
		return [names.slice(0, -1).join(comma), names.at(-1)].filter(Boolean).join(' and ');
	};
	const listed = (names: readonly string[]) => (names.length > 3 ? '' : `: ${listOf(names)}`);
	const steps = (count: number) => (count === 1 ? '1 level' : `${count} levels`);
	const part = (count: number, all: number) => {
		if (all === 1) return 'the only skill';
		return count === all ? `all ${all} skills` : `${count} of the ${all} skills`;
	};

	/** Each skill with the places of its levels on the scale, a role each: −1 for one that is not rated. */
	const gridOf = ({ skills, scale, profiles }: SkillSet) =>
		skills.map((skill) => {
			const at = profiles.map(({ levels }) => scale.levels.indexOf(levels.get(skill) ?? ''));
			const rated = at.filter((place) => place >= 0);
			const apart = rated.length < 2 ? undefined : Math.max(...rated) - Math.min(...rated);
			return { skill, at, apart, isWhole: rated.length === profiles.length };
		});
	type Row = ReturnType<typeof gridOf>[number];
	const skillsIn = (rows: readonly Row[]) => rows.map(({ skill }) => skill);
	const anySet = RATED_SETS.map(({ set }) => set);
	const isToldOf = (set: SkillSet) => gridOf(set).some(({ at }) => at.some((place) => place >= 0));

	it('says that nothing is known exactly where nothing is', () => {
		fc.assert(
			fc.property(anySet, (set) => {
				const told = skillSentences(set);
				expect(told.join(' ')).not.toMatch(/NaN|undefined|Infinity|“”/);
				if (set.profiles.length === 0)
					expect(told).toEqual(['No role with known skills is chosen.']);
				else expect(told[0] === 'No skill is rated.').toBe(!isToldOf(set));
			})
		);
	});

	it('counts and names what is not rated', () => {
		fc.assert(
			fc.property(anySet, (set) => {
				const missing = skillsIn(gridOf(set).filter(({ isWhole }) => !isWhole));
				const told = skillSentences(set).filter((each) =>
					/is missing|(is|are) not rated/.test(each)
				);
				const count = missing.length === 1 ? '1 skill' : `${missing.length} skills`;
				const words =
					set.profiles.length === 1
						? `${count} ${missing.length === 1 ? 'is' : 'are'} not rated${listed(missing)}.`
						: `For ${count} a rating is missing${listed(missing)}.`;
				expect(told).toEqual(missing.length === 0 || !isToldOf(set) ? [] : [words]);
			})
		);
	});

	it('says of one role what stands highest, and what comes next', () => {
		const ofOne = anySet.map((set) => ({ ...set, profiles: set.profiles.slice(0, 1) }));
		fc.assert(
			fc.property(ofOne, (set) => {
				const told = skillSentences(set);
				const rated = gridOf(set).filter(({ isWhole }) => isWhole);
				if (rated.length === 0 || set.profiles.length === 0) {
					expect(told).toHaveLength(1);
					return;
				}
				const places = [...new Set(rated.map(({ at }) => at[0]!))].sort((a, b) => b - a);
				const [most, next] = places.map((place) => ({
					names: skillsIn(rated.filter(({ at }) => at[0] === place)),
					level: set.scale.levels[place]!
				}));
				const all = set.skills.length;
				const verb = (names: readonly string[], one: string, more: string) =>
					names.length === 1 ? one : more;
				const counted = (names: readonly string[]) =>
					names.length > 3 ? `${names.length} skills` : listOf(names);
				const { names, level } = most!;
				expect(told.slice(0, next ? 2 : 1)).toEqual([
					names.length === all
						? `For Role 0, ${all === 1 ? names[0] : `all ${all} skills`} ${verb(names, 'stands', 'stand')} at “${level}”.`
						: `For Role 0, ${counted(names)} ${verb(names, 'stands', 'stand')} highest of the ${all} skills, at “${level}”.`,
					...(next
						? [
								`Next, at “${next.level}”, ${verb(next.names, 'comes', 'come')} ${counted(next.names)}.`
							]
						: [])
				]);
			})
		);
	});

	it('says of two roles or more who requires most of how many, and what is the same', () => {
		const ofSeveral = anySet.filter((set) => set.profiles.length > 1 && isToldOf(set));
		fc.assert(
			fc.property(ofSeveral, (set) => {
				const text = skillSentences(set).join('\n');
				const roles = set.profiles.map(({ role }) => role);
				const rows = gridOf(set).filter(({ isWhole }) => isWhole);
				const same = rows.filter(({ apart }) => apart === 0);
				const all = set.skills.length;
				expect(text.includes('No skill is rated for ')).toBe(rows.length === 0);
				if (rows.length === 0) return;
				if (same.length === rows.length) {
					expect(text.split('\n')[0]).toBe(
						`${listOf(roles)} require the same level of ${part(same.length, all)}.`
					);
					return;
				}
				const who = roles.length === 2 ? 'Both' : `All ${roles.length}`;
				expect(/^(?:Both|All \d+) require the same .*$/m.exec(text)?.[0]).toBe(
					same.length === 0
						? undefined
						: `${who} require the same level of ${same.length}${listed(skillsIn(same))}.`
				);

				const leads = roles.map((role, i) => ({
					role,
					count: rows.filter(({ at }) => at.every((place, j) => j === i || place < at[i]!)).length
				}));
				const leading = leads.filter(({ count }) => count > 0);
				const [first, ...others] = leading;
				if (roles.length === 2) {
					const told = [...text.matchAll(/^(Role \d) requires more of (.+?)[,.]/gm)];
					expect(told.map(([, role, count]) => [role, count])).toEqual(
						leading.map(({ role, count }, i) => [role, i === 0 ? part(count, all) : String(count)])
					);
				} else {
					const words = [
						`${first?.role} requires the most of ${part(first?.count ?? 0, all)}`,
						...others.map(({ role, count }) => `${role} of ${count}`)
					];
					expect(/^.* requires the most .*$/m.exec(text)?.[0]).toBe(
						first ? `${listOf(words)}.` : undefined
					);
				}
			})
		);
	});

	it('says where two roles are furthest apart, each on its side, and at what levels', () => {
		const ofTwo = anySet
			.map((set) => ({ ...set, profiles: set.profiles.slice(0, 2) }))
			.filter(({ profiles }) => profiles.length === 2);
		fc.assert(
			fc.property(ofTwo, (set) => {
				const text = skillSentences(set).join('\n');
				for (const i of [0, 1]) {
					const ahead = gridOf(set).filter(({ at, isWhole }) => isWhole && at[i]! > at[1 - i]!);
					const [, words] =
						new RegExp(
							`^Role ${i} requires more of (?:the only skill|all \\d+ skills|\\d+ of the \\d+ skills|\\d+), (.*)\\.$`,
							'm'
						).exec(text) ?? [];
					expect(words === undefined).toBe(ahead.length === 0);
					if (words === undefined) continue;
					const widest = Math.max(...ahead.map(({ apart }) => apart!));
					const furthest = ahead.filter(({ apart }) => apart === widest);
					const isAll = furthest.length === ahead.length;
					const levelAt = (place: number) => `“${set.scale.levels[place]}”`;
					const pairs = new Set(
						furthest.map(({ at }) => `${levelAt(at[i]!)} against ${levelAt(at[1 - i]!)}, `)
					);
					expect(words).toBe(
						furthest.length > 3
							? `by ${isAll ? '' : 'up to '}${steps(widest)}`
							: `${isAll ? '' : 'most of all '}${listOf(skillsIn(furthest))}: ${pairs.size === 1 ? [...pairs][0] : ''}${steps(widest)} apart`
					);
				}
			})
		);
	});

	it('says of several roles where the widest gap is, and who stands at its ends', () => {
		const ofMany = anySet.filter(({ profiles }) => profiles.length > 2);
		fc.assert(
			fc.property(ofMany, (set) => {
				const told = skillSentences(set).filter((each) => each.startsWith('The widest gap'));
				const rows = gridOf(set);
				// It is told where anything that is rated for all of them differs.
				if (!rows.some(({ isWhole, apart }) => isWhole && apart !== 0)) {
					expect(told).toEqual([]);
					return;
				}
				const widest = Math.max(...rows.map(({ apart }) => apart ?? 0));
				const furthest = rows.filter(({ apart }) => apart === widest);
				const names = skillsIn(furthest);
				const rated = furthest[0]!.at.filter((place) => place >= 0);
				const end = (place: number) =>
					`“${set.scale.levels[place]}” for ${listOf(
						set.profiles.flatMap(({ role }, i) => (furthest[0]!.at[i] === place ? role : []))
					)}`;
				expect(told).toEqual([
					names.length > 3
						? `The widest gap is ${steps(widest)}, in ${names.length} skills.`
						: names.length > 1
							? `The widest gaps are in ${listOf(names)}: ${steps(widest)} each.`
							: `The widest gap is in ${names[0]}: ${end(Math.max(...rated))} against ${end(Math.min(...rated))}, ${steps(widest)} apart.`
				]);
			})
		);
	});
});
