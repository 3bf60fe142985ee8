import { ascending } from 'd3';
import type { PaySelection } from '$lib/csv/pay-reading';
import { unitFactor } from '$lib/csv/unit-factor';
import type { RowGroup } from './row-groups';

/** A role at one level of the ladder: what a band is drawn of. */
export interface Bin {
	readonly role: string;
	readonly seniority: string;
}

/** What a selection makes of the groups of rows. */
export interface Binning {
	/** By role in the given order, then by level. */
	readonly bins: readonly Bin[];
	/** The number of each group's bin; −1 where its rows are left out. */
	readonly binOfGroup: Int32Array;
	/** What each group's pay is multiplied by. */
	readonly factorOfGroup: Float64Array;
}

/** Puts the groups that a selection shows into bins: words that mean one level, and units that become one. */
export function toBins(
	groups: readonly RowGroup[],
	roles: readonly string[],
	selection: PaySelection
): Binning {
	const { levels, meanings } = selection.ladder;
	const placeOfRole = new Map(roles.map((role, place) => [role, place]));
	const placeOfLevel = new Map(levels.map((level, place) => [level, place]));
	const factors = groups.map(({ unit }) => unitFactor(unit, selection) ?? 0);
	/** Places of role and level as one number. */
	const places = groups.map(({ role, seniority }, group) => {
		// Where the file has no words there is one level for all.
		const level = seniority === undefined ? levels[0]! : meanings.get(seniority);
		const place = level === undefined ? undefined : placeOfLevel.get(level);
		if (place === undefined || factors[group] === 0) return -1;
		return placeOfRole.get(role)! * levels.length + place;
	});

	const taken = [...new Set(places)].filter((place) => place >= 0).sort(ascending);
	const binOfPlace = new Map(taken.map((place, bin) => [place, bin]));
	return {
		bins: taken.map((place) => ({
			role: roles[Math.floor(place / levels.length)]!,
			seniority: levels[place % levels.length]!
		})),
		binOfGroup: Int32Array.from(places, (place) => binOfPlace.get(place) ?? -1),
		factorOfGroup: Float64Array.from(factors)
	};
}
