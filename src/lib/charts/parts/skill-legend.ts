import type { SkillSet } from '$lib/skills/skills';

/** An entry of a skills chart's legend: a role, or what the ring around a marker means. */
export interface SkillLegendItem {
	/** `undefined` for the ring. */
	readonly role: string | undefined;
	readonly text: string;
}

/** The legend of a set as it is drawn: its roles, and the ring where a marker has one. */
export function skillLegend({ skills, scale, profiles }: SkillSet): SkillLegendItem[] {
	const ringed =
		scale.mandatory !== undefined &&
		profiles.some(({ levels }) => skills.some((skill) => levels.get(skill) === scale.mandatory));
	return [
		...profiles.map(({ role }) => ({ role, text: role })),
		...(ringed
			? [{ role: undefined, text: `“${scale.mandatory}”: the job cannot be done without it` }]
			: [])
	];
}
