import type { Dataset } from '$lib/datasets/dataset';
import type { BandTerms, Term } from '$lib/pay/terms';
import type { PayBand } from '$lib/pay/pay-band';
import type { SkillSet } from '$lib/skills/skills';

/**
 * A dataset as JSON has it, for a link that carries its data. What a link says must be the same in years, so this
 * is a form of its own: a change of `Dataset` is none of it. Roles, seniorities and skills stand in lists, and
 * elsewhere by their places there. `unpackDataset` reads it.
 */
export interface PackedDataset {
	readonly title: string;
	readonly scope: string;
	readonly notes: readonly string[];
	readonly date?: string;
	readonly sources: readonly string[];
	readonly currency: string;
	readonly period: string;
	readonly terms: Readonly<Record<keyof BandTerms, Term>>;
	readonly seniorities: readonly string[];
	readonly roles: readonly string[];
	readonly leastReach?: number;
	/** Headers of the further columns. */
	readonly columns: readonly string[];
	readonly bands: readonly PackedBand[];
	readonly skills?: PackedSkills;
}

export interface PackedBand {
	readonly role: number;
	readonly seniority: number;
	readonly min: number;
	readonly max: number;
	readonly median?: number;
	readonly top?: number;
	readonly open?: true;
	readonly n?: number;
	/** The cells of the further columns. */
	readonly cells?: readonly string[];
}

export interface PackedSkills {
	readonly levels: readonly string[];
	readonly zero?: string;
	readonly mandatory?: string;
	readonly skills: readonly string[];
	readonly profiles: readonly {
		readonly role: string;
		/** Pairs of a skill's place and its level's. */
		readonly levels: readonly (readonly [skill: number, level: number])[];
	}[];
}

/** A dataset as it goes into a link. */
export function packDataset(dataset: Dataset): PackedDataset {
	const { title, scope, notes, date, sources, unit, terms, seniorities, roles, leastReach } =
		dataset;
	const columns = dataset.extraColumns.map(({ name }) => name);
	return {
		title,
		scope,
		notes,
		...(date !== undefined && { date }),
		sources: sources.map((source) => source.title),
		...unit,
		terms,
		seniorities,
		roles,
		...(leastReach !== undefined && { leastReach }),
		columns,
		bands: dataset.bands.map((band) => packBand(band, dataset, columns)),
		...(dataset.skills && { skills: packSkills(dataset.skills) })
	};
}

function packBand(
	{ role, seniority, min, max, median, top, n, extra }: PayBand,
	{ roles, seniorities }: Dataset,
	columns: readonly string[]
): PackedBand {
	return {
		role: roles.indexOf(role),
		seniority: seniorities.indexOf(seniority),
		min,
		max,
		...(median !== undefined && { median }),
		...(top && { top: top.amount }),
		...(top?.open && { open: true as const }),
		...(n !== undefined && { n }),
		...(columns.length > 0 && { cells: columns.map((column) => extra.get(column) ?? '') })
	};
}

function packSkills({ skills, scale, profiles }: SkillSet): PackedSkills {
	const { levels, zero, mandatory } = scale;
	return {
		levels,
		...(zero !== undefined && { zero }),
		...(mandatory !== undefined && { mandatory }),
		skills,
		profiles: profiles.map((profile) => ({
			role: profile.role,
			levels: skills.flatMap((skill, place) => {
				const level = profile.levels.get(skill);
				return level === undefined ? [] : [[place, levels.indexOf(level)] as const];
			})
		}))
	};
}
