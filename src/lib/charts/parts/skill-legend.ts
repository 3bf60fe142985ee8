import type { SelfRating } from '$lib/skills/self-rating';
import { READER } from '$lib/skills/skill-words';
import type { SkillSet } from '$lib/skills/skills';

/** An entry of a skills chart's legend: a role by its name, the reader, or what the ring around a marker means. */
export interface SkillLegendItem {
	readonly kind: 'role' | 'reader' | 'ring';
	readonly text: string;
}

/** The legend of a set as it is drawn: its roles, the reader where a rating is drawn, and the ring where a marker has one. */
export function skillLegend(
	{ skills, scale, profiles }: SkillSet,
	rating?: SelfRating
): SkillLegendItem[] {
	const ringed =
		scale.mandatory !== undefined &&
		profiles.some(({ levels }) => skills.some((skill) => levels.get(skill) === scale.mandatory));
	const items: (SkillLegendItem | false | undefined)[] = [
		...profiles.map(({ role }) => ({ kind: 'role' as const, text: role })),
		rating && { kind: 'reader', text: READER },
		ringed && { kind: 'ring', text: `“${scale.mandatory}”: the job cannot be done without it` }
	];
	return items.filter((item) => item !== false && item !== undefined);
}
