import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveSentences, stepWords } from './move-sentences';
import { RATED_SETS } from './random-skills.fixture';
import { SKILL_FATES, skillMove, type SkillMove } from './skill-move';
import { SIX_LEVELS, skillSet, TWO_ROLES, WITH_ZERO } from './skill-set.fixture';

const names = (move: SkillMove | undefined) =>
	move && SKILL_FATES.map((fate) => move.fates[fate].map(({ skill }) => skill));

describe('the way from one role to another', () => {
	it('goes deeper, stays or recedes, the longest way first and what is required before all', () => {
		expect(names(skillMove(TWO_ROLES, 'Data Scientist', 'ML Engineer'))).toEqual([
			[],
			[
				'Docker / Kubernetes',
				'FastAPI / serving',
				'Cloud (AWS / GCP)',
				'Distributed training',
				'MLOps tools (MLflow, Weights & Biases)'
			],
			['Python', 'Deep learning frameworks (PyTorch)'],
			[
				'Statistics (A/B tests, hypothesis testing)',
				'SQL',
				'Pandas / NumPy',
				'scikit-learn / classical ML',
				'Communication / writing'
			]
		]);
	});

	it('is another way back', () => {
		const back = skillMove(TWO_ROLES, 'ML Engineer', 'Data Scientist');
		expect(names(back)?.[1]?.[0]).toBe('Statistics (A/B tests, hypothesis testing)');
		expect(back?.fates.recede[0]).toEqual({
			skill: 'Docker / Kubernetes',
			from: 'heavy',
			to: 'light',
			distance: -4,
			mandatory: false
		});
	});

	const PARTS = skillSet(
		['A', 'B'],
		[
			['new at last', '', 'light'],
			['required', 'heavy', 'required'],
			['far', 'light', 'heavy'],
			['newly required', '', 'required'],
			['not rated any more', 'light', ''],
			['never rated', '', '']
		]
	);

	it('adds what was not rated before, and says nothing of what is not rated now', () => {
		const move = skillMove(PARTS, 'A', 'B');
		expect(names(move)).toEqual([['newly required', 'new at last'], ['required', 'far'], [], []]);
		expect(move?.unknown).toEqual(['not rated any more', 'never rated']);
	});

	it('takes a rated zero for none at all', () => {
		const set = skillSet(
			['A', 'B'],
			[
				['gone', 'much', 'none'],
				['new', 'none', 'some'],
				['neither', 'none', 'none']
			],
			WITH_ZERO
		);
		expect(names(skillMove(set, 'A', 'B'))).toEqual([['new'], [], [], ['gone']]);
	});

	it('leads nowhere for a role without skills', () => {
		expect(skillMove(TWO_ROLES, 'Data Scientist', 'Baker')).toBeUndefined();
	});

	it('is told in words', () => {
		expect(moveSentences(skillMove(TWO_ROLES, 'Data Scientist', 'ML Engineer')!)).toEqual([
			'Of 12 skills, none is new, 5 go deeper, 2 stay as they are and 5 are no longer central.',
			'The longest way is in Docker / Kubernetes and FastAPI / serving, 4 levels up.'
		]);
		expect(moveSentences(skillMove(PARTS, 'A', 'B')!)).toEqual([
			'Of 6 skills, 2 are new and 2 go deeper.',
			'The longest way is in far, 4 levels up.',
			'The job of B cannot be done without newly required and required.',
			'For 2 skills B has no rating: not rated any more and never rated.'
		]);
		expect(moveSentences(skillMove(skillSet(['A', 'B'], [['X', 'light', '']]), 'A', 'B')!)).toEqual(
			['No skill can be compared for A and B.', 'For 1 skill B has no rating: X.']
		);
	});
});

it.each([
	['light', 'heavy', 'from “light” to “heavy”, 4 levels up'],
	['medium', 'light-medium', 'from “medium” to “light-medium”, 1 level down'],
	['heavy', 'heavy', '“heavy” in both'],
	['', 'heavy', '“heavy”; not rated before']
])('says the way from %j to %j: %s', (from, to, words) => {
	const move = skillMove(skillSet(['A', 'B'], [['X', from, to]]), 'A', 'B')!;
	expect(SKILL_FATES.flatMap((fate) => move.fates[fate]).map(stepWords)).toEqual([words]);
});

it('sorts each skill of any two roles by what its two levels say, and tells as many', () => {
	const level = fc.constantFrom('', ...SIX_LEVELS.levels, ...WITH_ZERO.levels);
	const scale = { levels: ['none', ...SIX_LEVELS.levels], zero: 'none', mandatory: 'required' };
	fc.assert(
		fc.property(fc.array(fc.tuple(level, level), { maxLength: 12 }), (pairs) => {
			const set = skillSet(
				['A', 'B'],
				pairs.map(([from, to], i) => [`skill ${i}`, from, to]),
				scale
			);
			const move = skillMove(set, 'A', 'B')!;
			const counts = { add: 0, deepen: 0, keep: 0, recede: 0, unknown: 0 };
			for (const [from, to] of pairs) {
				// Where a level stands, counted anew: 0 for none, −1 for what the scale does not have.
				const [before, after] = [from, to].map((word) => scale.levels.indexOf(word));
				if (after === -1) counts.unknown++;
				else if (before! <= 0) counts.add += after === 0 ? 0 : 1;
				else if (before === after) counts.keep++;
				else if (before! < after!) counts.deepen++;
				else counts.recede++;
			}
			const { add, deepen, keep, recede } = move.fates;
			expect({
				add: add.length,
				deepen: deepen.length,
				keep: keep.length,
				recede: recede.length,
				unknown: move.unknown.length
			}).toEqual(counts);

			for (const steps of Object.values(move.fates)) {
				const order = steps.map(
					({ from, to, distance }) =>
						(from === 'required' || to === 'required' ? 100 : 0) + Math.abs(distance)
				);
				expect(order).toEqual(order.toSorted((a, b) => b - a));
			}

			const text = moveSentences(move).join(' ');
			expect(text).not.toMatch(/NaN|undefined|Infinity/);
			const told = (words: RegExp) => Number(words.exec(text)?.[1] ?? 0);
			expect(told(/(\d+) (?:is|are) new/)).toBe(counts.add);
			expect(told(/(\d+) goe?s? deeper/)).toBe(counts.deepen);
			expect(told(/(\d+) stays? as/)).toBe(counts.keep);
			expect(told(/(\d+) (?:is|are) no longer central/)).toBe(counts.recede);
			expect(told(/For (\d+) skills? B has no rating/)).toBe(counts.unknown);
			expect(text.includes('cannot be done without')).toBe(
				pairs.some(([from, to]) => to === 'required' && from !== 'required')
			);
		})
	);
});

it('names where the way of any two roles is longest, what the job cannot be done without, and what is not known', () => {
	const pairs = RATED_SETS.map(({ set }) => set).filter(({ profiles }) => profiles.length > 1);
	const listOf = (names: readonly string[]) => {
		const comma = names.length > 2 && names.some((name) => name.includes(', ')) ? '; ' : ', ';
		return [names.slice(0, -1).join(comma), names.at(-1)].filter(Boolean).join(' and ');
	};
	fc.assert(
		fc.property(pairs, ({ skills, scale, profiles }) => {
			const [old, next] = profiles as [(typeof profiles)[0], (typeof profiles)[0]];
			const told = moveSentences(skillMove({ skills, scale, profiles }, old.role, next.role)!);
			const text = told.join('\n');
			expect(text).not.toMatch(/NaN|undefined|Infinity/);

			/** Where a skill stands for a role: 0 for what asks for nothing, or is not rated. */
			const placeOf = (level: string | undefined) =>
				level === undefined || level === scale.zero ? 0 : scale.levels.indexOf(level) + 1;
			const ways = skills.flatMap((skill) => {
				const [from, to] = [old.levels.get(skill), next.levels.get(skill)];
				return to === undefined
					? []
					: [{ skill, from, to, before: placeOf(from), after: placeOf(to) }];
			});
			const ups = ways.filter(({ before, after }) => after > before);
			const isRequired = ({ to }: { to: string }) => to === scale.mandatory;
			// New skills first, of these what is required, and else in the order of the file.
			const inOrder = (some: typeof ups) =>
				[true, false].flatMap((isNew) =>
					[true, false].flatMap((required) =>
						some.filter((way) => (way.before === 0) === isNew && isRequired(way) === required)
					)
				);

			/** How many levels up, by the scale's own steps. */
			const climb = ({ from, to }: (typeof ups)[0]) =>
				scale.levels.indexOf(to) - scale.levels.indexOf(from ?? '');
			const rated = ups.filter(({ from }) => from !== undefined);
			const most = Math.max(...rated.map(climb));
			const furthest = inOrder(rated.filter((way) => climb(way) === most)).map(
				({ skill }) => skill
			);
			const way = `${most} ${most === 1 ? 'level' : 'levels'} up`;
			expect(told.filter((each) => each.startsWith('The longest way'))).toEqual(
				rated.length === 0
					? []
					: [
							furthest.length > 3
								? `The longest way is ${way}, in ${furthest.length} skills.`
								: `The longest way is in ${listOf(furthest)}, ${way}.`
						]
			);

			const required = ups.filter(isRequired).map(({ skill }) => skill);
			const [, named] = /cannot be done without (.+)\.$/m.exec(text) ?? [];
			if (required.length === 0) expect(named).toBeUndefined();
			else if (required.length > 3) expect(named).toBe(`${required.length} of them`);
			else for (const skill of required) expect(named).toContain(skill);

			const unknown = skills.filter((skill) => !next.levels.has(skill));
			const count = unknown.length === 1 ? '1 skill' : `${unknown.length} skills`;
			expect(told.filter((each) => each.startsWith('For '))).toEqual(
				unknown.length === 0
					? []
					: [
							`For ${count} ${next.role} has no rating${unknown.length > 3 ? '' : `: ${listOf(unknown)}`}.`
						]
			);

			const nothing = ways.every(({ before, after }) => before === 0 && after === 0);
			expect(told[0] === `No skill can be compared for ${old.role} and ${next.role}.`).toBe(
				nothing
			);
			expect(text.includes('none is new')).toBe(
				!nothing && !ups.some(({ before }) => before === 0)
			);
		})
	);
});
