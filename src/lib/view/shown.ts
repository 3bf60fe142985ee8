import { orderBands } from '$lib/pay/band-order';
import type { PayBand } from '$lib/pay/pay-band';
import { compareRoles } from '$lib/skills/compare-roles';
import { sortSkills } from '$lib/skills/skill-order';
import type { SkillSet } from '$lib/skills/skills';
import { bandsIn, showsRole, type View } from '$lib/view/view';
import type { FigureSubject } from './figure-subject';

/** The bands that a view shows, in its order. */
export function shownBands({ bands, seniorities }: FigureSubject, view: View): PayBand[] {
	return orderBands(bandsIn(view, bands), view.sort, seniorities);
}

/** The skills that a view shows, in its order, for the roles that it compares. */
export function shownSkills(subject: FigureSubject, view: View): SkillSet {
	const { skills } = subject;
	if (!skills) throw new Error('This dataset has no skills: only its pay bands can be saved.');
	return sortSkills(compareRoles(skills, shownRoles(subject, view)), view.skillSort);
}

/** The roles that a view lets through, whether or not all of them can be compared. */
export function shownRoles({ roles }: FigureSubject, view: View): string[] {
	return roles.filter((role) => showsRole(view, role));
}
