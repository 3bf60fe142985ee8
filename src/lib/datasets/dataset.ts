import type { JobSet } from '$lib/jobs/jobs';
import type { Claim } from '$lib/pay/claims';
import type { HeldAgainst } from '$lib/pay/held-against';
import type { PayBand, PayUnit } from '$lib/pay/pay-band';
import type { BandTerms, ExtraColumn } from '$lib/pay/terms';
import type { SkillSet } from '$lib/skills/skills';

export interface Source {
	readonly title: string;
	readonly path: string | undefined;
}

/** Salary bands, and where there are any skills, with all that a reader must know about them. Plain data: it can be prerendered and posted to a worker. */
export interface Dataset {
	/** The folder's name, and its part of the address. ASCII, lower case. */
	readonly name: string;
	readonly title: string;
	/** A short name for the dataset switch. */
	readonly shortTitle: string;
	/** Whom the figures speak of, such as "US, mid-career, 2026". */
	readonly scope: string;
	readonly description: string;
	/** What the source warns of, one sentence each. */
	readonly notes: readonly string[];
	/** The day or month that the figures stand for, as ISO 8601 writes it: `2026-05-17` or `2023-05`. `undefined` where nobody says it. */
	readonly date: string | undefined;
	readonly sources: readonly Source[];
	readonly licence: Source | undefined;
	readonly unit: PayUnit;
	readonly terms: BandTerms;
	/** In ladder order, the lowest first. Never empty where there are bands. */
	readonly seniorities: readonly string[];
	/** In the file's order. */
	readonly roles: readonly string[];
	readonly bands: readonly PayBand[];
	/** The axis reaches at least this far, so that bars which a filter computes anew can be compared. Default: as far as the bands. */
	readonly leastReach?: number | undefined;
	/** The salary file's further columns, in its order. */
	readonly extraColumns: readonly ExtraColumn[];
	readonly skills: SkillSet | undefined;
	/** What the jobs are like, where the dataset says it. */
	readonly jobs?: JobSet | undefined;
	/** Another dataset to hold this one's bands against, where the descriptor names one. */
	readonly heldAgainst?: HeldAgainstDataset | undefined;
	/** What the source claims of its figures, where the descriptor says it. */
	readonly claims?: readonly Claim[] | undefined;
}

/** The dataset that another is held against, with what readers must know of it. */
export interface HeldAgainstDataset extends HeldAgainst {
	/** Its folder's name. */
	readonly name: string;
	readonly title: string;
	readonly scope: string;
	readonly date: string | undefined;
	readonly sources: readonly Source[];
	/** What readers must know of the choice of counterparts, one sentence each. */
	readonly notes: readonly string[];
}

/** What the dataset switch shows of a dataset. */
export interface DatasetLink {
	readonly name: string;
	readonly shortTitle: string;
	/** Path below the base, such as `/` for the front page or `/us-oews-2023/`. */
	readonly path: string;
}
