export const BAND_SORTS = ['file', 'midpoint', 'max', 'top', 'name'] as const;
export type BandSort = (typeof BAND_SORTS)[number];

export const SKILLS_VIEWS = ['radar', 'list'] as const;
export type SkillsView = (typeof SKILLS_VIEWS)[number];

export const SKILL_SORTS = ['file', 'difference'] as const;
export type SkillSort = (typeof SKILL_SORTS)[number];

/** What the user chose. It knows no pixels and holds no data. */
export interface View {
	/** One of the dataset's seniorities; all of them where `undefined`. */
	readonly seniority: string | undefined;
	/** Some of the dataset's roles, in its order; all of them where `undefined`, none where empty. */
	readonly roles: readonly string[] | undefined;
	readonly sort: BandSort;
	/** `undefined` leaves it to the room there is: the radar where it fits, the list on a phone. */
	readonly skills: SkillsView | undefined;
	readonly skillSort: SkillSort;
}

export const DEFAULT_VIEW: View = {
	seniority: undefined,
	roles: undefined,
	sort: 'file',
	skills: undefined,
	skillSort: 'file'
};
