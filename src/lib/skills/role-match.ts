import { ascending } from 'd3';
import type { SelfRating } from './self-rating';
import { rank, type SkillProfile, type SkillSet } from './skills';

/** A skill whose level a reader would have to raise. */
export interface Raise {
	readonly skill: string;
	/** The reader's level, and the role's. */
	readonly from: string;
	readonly to: string;
	/** From the one to the other: at least one step of the scale. */
	readonly steps: number;
}

/** How far a reader's rating meets what a role asks for. Counts of skills: none weighs more than another. */
export interface RoleMatch {
	readonly role: string;
	/** The skills that the role asks for: those it rates, but at the scale's zero, which asks for nothing. */
	readonly asked: readonly string[];
	/** Those of them at which the reader stands as high or higher. */
	readonly met: readonly string[];
	/** Those of them that the reader did not rate. */
	readonly unrated: readonly string[];
	/** The rest: the nearest first, among equals what the job cannot be done without, then in the set's order. */
	readonly toRaise: readonly Raise[];
}

/** Holds a rating against each role of a set. */
export function matchRoles(set: SkillSet, rating: SelfRating): RoleMatch[] {
	return set.profiles.map((profile) => matchRole(set, profile, rating));
}

function matchRole(
	{ skills, scale }: SkillSet,
	{ role, levels }: SkillProfile,
	rating: SelfRating
): RoleMatch {
	const wanted = (skill: string) => rank(scale, levels.get(skill)) ?? 0;
	const asked = skills.filter((skill) => wanted(skill) > 0);
	/** How many levels the reader stands below the role; `undefined` where not rated. */
	const missing = (skill: string) => {
		const own = rank(scale, rating.get(skill));
		return own === undefined ? undefined : Math.max(0, wanted(skill) - own);
	};
	const toRaise = asked.flatMap((skill): Raise[] => {
		const steps = missing(skill);
		return steps ? [{ skill, from: rating.get(skill)!, to: levels.get(skill)!, steps }] : [];
	});
	const isOptional = ({ to }: Raise) => to !== scale.mandatory;
	return {
		role,
		asked,
		met: asked.filter((skill) => missing(skill) === 0),
		unrated: asked.filter((skill) => missing(skill) === undefined),
		toRaise: toRaise.toSorted(
			(a, b) => ascending(a.steps, b.steps) || ascending(isOptional(a), isOptional(b))
		)
	};
}
