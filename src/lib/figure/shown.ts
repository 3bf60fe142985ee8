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
export function shownSkills({ skills, roles }: FigureSubject, view: View): SkillSet {
	if (!skills) throw new Error('This dataset has no skills: only its pay bands can be saved.');
	const shown = roles.filter((role) => showsRole(view, role));
	return sortSkills(compareRoles(skills, shown), view.skillSort);
}
