import fc from 'fast-check';
import type { SelfRating } from './self-rating';
import type { SkillSet } from './skills';

/** Any: no role, one or several, with skills or without, few levels or many, with a zero or without, ratings missing on either side. */
export const RATED_SETS: fc.Arbitrary<{ set: SkillSet; rating: SelfRating }> = fc
	.record({
		roles: fc.integer({ min: 0, max: 5 }),
		skills: fc.integer({ min: 0, max: 15 }),
		levels: fc.integer({ min: 1, max: 12 }),
		hasZero: fc.boolean(),
		hasMandatory: fc.boolean()
	})
	.chain(({ roles, skills, levels, hasZero, hasMandatory }) => {
		const names = Array.from({ length: skills }, (_, i) => (i % 3 === 0 ? `a, b ${i}` : `s${i}`));
		const words = Array.from({ length: levels }, (_, i) => `level ${i}`);
		const level = fc.option(fc.constantFrom(...words), { nil: undefined });
		const ratings = fc
			.array(level, { minLength: skills, maxLength: skills })
			.map(
				(rated) =>
					new Map(
						names.flatMap((name, i) => (rated[i] === undefined ? [] : [[name, rated[i]] as const]))
					)
			);
		return fc.record({
			set: fc.array(ratings, { minLength: roles, maxLength: roles }).map((profiles) => ({
				skills: names,
				scale: {
					levels: words,
					zero: hasZero ? words[0] : undefined,
					mandatory: hasMandatory ? words.at(-1) : undefined
				},
				profiles: profiles.map((rated, i) => ({ role: `Role ${i}`, levels: rated }))
			})),
			rating: ratings
		});
	});
