import { descending } from 'd3';
import { rank, type SkillSet } from './skills';

/** What becomes of a skill on the way from one role to another. */
export const SKILL_FATES = ['add', 'deepen', 'keep', 'recede'] as const;
export type SkillFate = (typeof SKILL_FATES)[number];

/** A skill on the way from one role to another. */
export interface SkillStep {
	readonly skill: string;
	/** Its level for the old role; `undefined` where that was not rated. */
	readonly from: string | undefined;
	/** Its level for the new role. */
	readonly to: string;
	/** Steps of the scale, down where negative. From a level that is not rated they are counted from none at all. */
	readonly distance: number;
	/** Whether either role cannot do without it. */
	readonly mandatory: boolean;
}

/** Everything that becomes of the skills of a set between two of its roles. */
export interface SkillMove {
	readonly from: string;
	readonly to: string;
	/** How many skills the set has. */
	readonly total: number;
	/**
	 * To add: the new role asks for it, and the old one does not, or was not rated. To deepen: the new role asks for
	 * more of it. To keep: for the same. It recedes where the new role asks for less of it, or for none.
	 */
	readonly fates: Readonly<Record<SkillFate, readonly SkillStep[]>>;
	/** Skills of which nothing is known for the new role. */
	readonly unknown: readonly string[];
}

/**
 * The way from one role of a set to another, `undefined` where one of them has no skills. What a job cannot be done
 * without comes first, then what is furthest away; what is equal keeps the set's order. A skill that both roles
 * rate as none is in no part of it.
 */
export function skillMove(
	{ skills, scale, profiles }: SkillSet,
	from: string,
	to: string
): SkillMove | undefined {
	const old = profiles.find(({ role }) => role === from);
	const next = profiles.find(({ role }) => role === to);
	if (!old || !next) return undefined;

	const fates: Record<SkillFate, SkillStep[]> = { add: [], deepen: [], keep: [], recede: [] };
	const unknown: string[] = [];
	for (const skill of skills) {
		const [before, after] = [old, next].map(({ levels }) => rank(scale, levels.get(skill)));
		if (after === undefined) {
			unknown.push(skill);
			continue;
		}
		const step = {
			skill,
			from: before === undefined ? undefined : old.levels.get(skill),
			to: next.levels.get(skill)!,
			distance: after - (before ?? 0)
		};
		const mandatory =
			scale.mandatory !== undefined && [step.from, step.to].includes(scale.mandatory);
		const fate = fateOf(before ?? 0, after);
		if (fate) fates[fate].push({ ...step, mandatory });
	}
	for (const fate of SKILL_FATES) fates[fate].sort(byUrgency);
	return { from, to, total: skills.length, fates, unknown };
}

/** From rank to rank: 0 is none at all. */
function fateOf(before: number, after: number): SkillFate | undefined {
	if (before === 0) return after === 0 ? undefined : 'add';
	if (after === before) return 'keep';
	return after > before ? 'deepen' : 'recede';
}

function byUrgency(a: SkillStep, b: SkillStep): number {
	return (
		descending(Number(a.mandatory), Number(b.mandatory)) ||
		descending(Math.abs(a.distance), Math.abs(b.distance))
	);
}
