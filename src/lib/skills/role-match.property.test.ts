import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchSentence, matchSummary, raiseSentence } from './match-sentences';
import { RATED_SETS } from './random-skills.fixture';
import { matchRoles } from './role-match';

it('agrees with counting by hand, for any set and rating', () => {
	fc.assert(
		fc.property(RATED_SETS, ({ set, rating }) => {
			const { levels, zero, mandatory } = set.scale;
			for (const [i, match] of matchRoles(set, rating).entries()) {
				const wants = set.profiles[i]!.levels;
				const asked: string[] = [];
				const met: string[] = [];
				const unrated: string[] = [];
				const below: string[] = [];
				for (const skill of set.skills) {
					const [want, have] = [wants.get(skill), rating.get(skill)];
					if (want === undefined || want === zero) continue;
					asked.push(skill);
					if (have === undefined) unrated.push(skill);
					else if (levels.indexOf(have) >= levels.indexOf(want)) met.push(skill);
					else below.push(skill);
				}
				expect(match).toMatchObject({ role: set.profiles[i]!.role, asked, met, unrated });

				// Level by level, of each first what is mandatory, as the file has them.
				const ordered = levels.flatMap((_, steps) =>
					[true, false].flatMap((first) =>
						below.filter((skill) => {
							const [from, to] = [rating.get(skill)!, wants.get(skill)!];
							const apart = levels.indexOf(to) - levels.indexOf(from);
							return apart === steps && (to === mandatory) === first;
						})
					)
				);
				expect(match.toRaise.map(({ skill }) => skill)).toEqual(ordered);
				for (const { skill, from, to, steps } of match.toRaise)
					expect([
						rating.get(skill),
						wants.get(skill),
						levels[levels.indexOf(from) + steps]
					]).toEqual([from, to, to]);
			}
		})
	);
});

/** A word of a sentence as the number it stands for. */
const NUMBERS: Readonly<Record<string, (all: number) => number>> = {
	none: () => 0,
	'all of the': (all) => all
};

it('says the numbers, for any set and rating', () => {
	fc.assert(
		fc.property(RATED_SETS, ({ set, rating }) => {
			for (const match of matchRoles(set, rating)) {
				const all = match.asked.length;
				const words = matchSentence(match);
				expect(words).toMatch(/\.$/);
				expect(words).toContain(match.role);
				const total = / (\d+) skills that/.exec(words)?.[1];
				expect(total).toBe(all > 1 ? String(all) : undefined);

				const meets = /You meet (\d+|none|all of the|the only skill)/.exec(words)?.[1];
				const count =
					meets === undefined
						? 0
						: meets === 'the only skill'
							? 1
							: (NUMBERS[meets]?.(all) ?? +meets);
				expect(count).toBe(match.met.length);

				const missing = /have not rated (\d+|the only skill)/.exec(words)?.[1];
				const noneRated = words.includes('have rated none of');
				expect(
					noneRated ? all : missing === undefined ? 0 : missing === 'the only skill' ? 1 : +missing
				).toBe(match.unrated.length);

				const steps = [
					...raiseSentence(match).matchAll(/from (level \d+) to (level \d+) \((\d+) levels?\)/g)
				];
				expect(steps.map(([, from, to, count]) => [from, to, +count!])).toEqual(
					match.toRaise.map(({ from, to, steps }) => [from, to, steps])
				);
				const counts = steps.map(([, , , count]) => +count!);
				expect(counts).toEqual(counts.toSorted((a, b) => a - b));
			}
		})
	);
});

it('sums up each role that asks for anything, for any set and rating', () => {
	fc.assert(
		fc.property(RATED_SETS, ({ set, rating }) => {
			const { levels, zero } = set.scale;
			const text = matchSummary(matchRoles(set, rating), rating);
			if (rating.size === 0) {
				expect(text).toBe('');
				return;
			}
			expect(
				text.startsWith(rating.size === 1 ? '1 skill rated.' : `${rating.size} skills rated.`)
			).toBe(true);
			const told = [...text.matchAll(/(\d+) of (\d+) for (Role \d)/g)].map(([, met, all, role]) => [
				role,
				+met!,
				+all!
			]);
			const counted = set.profiles.map(({ role, levels: wants }) => {
				const asked = [...wants].filter(([, level]) => level !== zero);
				const met = asked.filter(
					([skill, level]) => levels.indexOf(rating.get(skill) ?? '') >= levels.indexOf(level)
				);
				return [role, met.length, asked.length];
			});
			expect(told).toEqual(counted.filter(([, , asked]) => asked !== 0));
		})
	);
});
