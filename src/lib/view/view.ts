import type { BandSort } from '$lib/pay/band-order';
import type { PayBand } from '$lib/pay/pay-band';
import type { RolePair } from '$lib/pay/role-pair';
import type { SkillSort } from '$lib/skills/skill-order';

export const SKILLS_VIEWS = ['radar', 'list'] as const;
export type SkillsView = (typeof SKILLS_VIEWS)[number];

/** What the user chose. It knows no pixels and holds no data. */
export interface View {
	/** One of the dataset's seniorities; all of them where `undefined`. */
	readonly seniority: string | undefined;
	/** Some of the dataset's roles, in its order; all of them where `undefined`, none where empty. */
	readonly roles: readonly string[] | undefined;
	readonly sort: BandSort;
	/** `undefined` leaves it to the room there is: the radar where it fits, the list on a phone. */
	readonly skills: SkillsView | undefined;
	/** `undefined` leaves it to how the skills are drawn. */
	readonly skillSort: SkillSort | undefined;
	/** Two roles held side by side, whatever the roles shown elsewhere; none where `undefined`. */
	readonly compare: RolePair | undefined;
	/** The dataset that this one is held against, where its bands are to be outlined below these; `undefined` where not. */
	readonly against: string | undefined;
	/** The values to keep of a file's further columns, by header. A column that is not named keeps all. */
	readonly where: ReadonlyMap<string, readonly string[]>;
}

/** What of a view the skills are drawn by. */
export type SkillsChoice = Pick<View, 'roles' | 'skills' | 'skillSort'>;

export const DEFAULT_VIEW: View = {
	seniority: undefined,
	roles: undefined,
	sort: 'file',
	skills: undefined,
	skillSort: undefined,
	compare: undefined,
	against: undefined,
	where: new Map()
};

/** The bands that the view lets through, in the dataset's order. */
export function bandsIn(view: View, bands: readonly PayBand[]): PayBand[] {
	return bands.filter(
		({ role, seniority }) =>
			(view.seniority === undefined || seniority === view.seniority) && showsRole(view, role)
	);
}

/** Whether the view lets this role through. */
export function showsRole({ roles }: Pick<View, 'roles'>, role: string): boolean {
	return roles === undefined || roles.includes(role);
}

/** The view with this role shown or left out. All roles shown is the same as no choice made. */
export function withRole(view: View, role: string, shown: boolean, roles: readonly string[]): View {
	const chosen = roles.filter((other) => (other === role ? shown : showsRole(view, other)));
	return { ...view, roles: chosen.length === roles.length ? undefined : chosen };
}
