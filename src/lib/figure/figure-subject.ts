import type { HeldAgainst } from '$lib/pay/held-against';
import type { PayBand, PayUnit } from '$lib/pay/pay-band';
import type { BandTerms, ExtraColumn } from '$lib/pay/terms';
import type { SkillSet } from '$lib/skills/skills';
import type { RolePair } from '$lib/pay/role-pair';
import type { SkillsView, View } from '$lib/view/view';

/** What a figure must know of a dataset. */
export interface FigureSubject {
	readonly title: string;
	/** Whom the figures speak of, such as "US, mid-career, 2026". */
	readonly scope: string;
	/** What the source warns of, the weightiest first. */
	readonly notes: readonly string[];
	/** ISO 8601, to the day or the month. `undefined` where nobody says it. */
	readonly date: string | undefined;
	readonly sources: readonly { readonly title: string }[];
	readonly unit: PayUnit;
	readonly terms: BandTerms;
	readonly seniorities: readonly string[];
	readonly roles: readonly string[];
	readonly bands: readonly PayBand[];
	/** The axis reaches at least this far. Default: as far as the bands. */
	readonly leastReach?: number | undefined;
	readonly extraColumns: readonly ExtraColumn[];
	readonly skills: SkillSet | undefined;
	/** Another dataset to outline below the bands, where the view asks for it. */
	readonly heldAgainst?: FigureBeside | undefined;
}

/** What a figure must know of a dataset that is outlined beside its own. */
export interface FigureBeside extends HeldAgainst {
	/** Its folder's name. */
	readonly name: string;
	readonly date: string | undefined;
	readonly sources: readonly { readonly title: string }[];
}

/** The charts that there may be of a dataset. */
export type FigureChart = 'pay-bands' | SkillsChart;
export type SkillsChart = 'skills-radar' | 'skills-gap';

/** All that can be saved as a picture: a dataset's charts, and two of its roles side by side. */
export type SavedChart = FigureChart | 'comparison';

/** The roles that a view holds side by side, for what shows nothing else. */
export function pairOf({ compare }: View): RolePair {
	if (!compare) throw new Error('This view holds no two roles side by side.');
	return compare;
}

/** How a chart draws skills, as a view has it. */
export function drawnAs(chart: SkillsChart): SkillsView {
	return chart === 'skills-radar' ? 'radar' : 'list';
}
