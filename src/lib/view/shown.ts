import { orderBands } from '$lib/pay/band-order';
import type { PayBand } from '$lib/pay/pay-band';
import { pairLevels, type PairLevel, type RolePair } from '$lib/pay/role-pair';
import { compareRoles } from '$lib/skills/compare-roles';
import { sortSkills, type SkillSort } from '$lib/skills/skill-order';
import type { SkillSet } from '$lib/skills/skills';
import { bandsIn, showsRole, type SkillsChoice, type SkillsView, type View } from './view';

/** What of a dataset a view chooses from. */
export interface Shown {
	readonly roles: readonly string[];
	readonly seniorities: readonly string[];
	readonly bands: readonly PayBand[];
	readonly skills: SkillSet | undefined;
}

/** The bands that a view shows, in its order. */
export function shownBands({ bands, seniorities }: Shown, view: View): PayBand[] {
	return orderBands(bandsIn(view, bands), view.sort, seniorities);
}

/** What two roles pay at the seniorities that a view shows. The roles that it shows elsewhere play no part in it. */
export function shownLevels(
	{ bands, seniorities }: Shown,
	view: View,
	pair: RolePair
): PairLevel[] {
	return pairLevels(bandsIn({ ...view, roles: undefined }, bands), pair, seniorities);
}

/** The dataset whose bands a view outlines below those of this one, if any. */
export function shownAgainst<Against extends { readonly name: string }>(
	{ heldAgainst }: { readonly heldAgainst?: Against | undefined },
	view: View
): Against | undefined {
	return heldAgainst?.name === view.against ? heldAgainst : undefined;
}

/** The roles that a view lets through, whether or not all of them can be compared. */
export function shownRoles({ roles }: Shown, view: Pick<View, 'roles'>): string[] {
	return roles.filter((role) => showsRole(view, role));
}

/** The skills that a view shows as a radar or as a list, in its order, for the roles that it compares. */
export function shownSkills(dataset: Shown, view: SkillsChoice, drawn: SkillsView): SkillSet {
	const { skills } = dataset;
	if (!skills) throw new Error('This dataset has no skills: only its pay bands can be shown.');
	return sortSkills(compareRoles(skills, shownRoles(dataset, view)), skillSortIn(view, drawn));
}

/** The order of skills that is in force. Unless chosen otherwise, a list begins with the widest gap, and a radar is as the data have it. */
export function skillSortIn(view: Pick<View, 'skillSort'>, drawn: SkillsView): SkillSort {
	return view.skillSort ?? (drawn === 'list' ? 'difference' : 'file');
}
