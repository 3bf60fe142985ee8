import type { BandContext } from './band-words';
import { bandGaps, type BandGaps } from './band-gaps';
import type { PayBand } from './pay-band';

/** Another dataset that bands are held against, and which of its roles and seniorities stand for theirs. Its amounts are in the same currency and period. */
export interface HeldAgainst extends BandContext {
	/** What sentences call it, such as "AI job ads". */
	readonly called: string;
	/** All of its roles. `seniorities` are all of its levels. */
	readonly roles: readonly string[];
	/** Those of its bands that stand for a band of these roles and seniorities. */
	readonly bands: readonly PayBand[];
	/** Its role that stands for a role, by that role's name. */
	readonly roleFor: ReadonlyMap<string, string>;
	/** Its seniority that stands for a seniority, by that seniority's name. */
	readonly seniorityFor: ReadonlyMap<string, string>;
}

/** A band beside the one that it is held against, or the reason why there is none. */
export type HeldBand = HeldPair | LoneBand;

/** How far a band's figures lie above those of its counterpart, as parts of the counterpart's. */
export interface HeldPair extends BandGaps {
	readonly band: PayBand;
	readonly counterpart: PayBand;
}

/** A band that nothing can be held against. */
export interface LoneBand {
	readonly band: PayBand;
	readonly counterpart: undefined;
	readonly lack: Lack;
}

/** What the other dataset does not have: the role, the seniority, or a band where these two meet. */
export type Lack = 'role' | 'seniority' | 'band';

/** Each band beside its counterpart, in the bands' order. */
export function holdAgainst(bands: readonly PayBand[], against: HeldAgainst): HeldBand[] {
	return bands.map((band) => {
		const counterpart = findCounterpart(band, against);
		return counterpart
			? { band, counterpart, ...bandGaps(counterpart, band) }
			: { band, counterpart, lack: findLack(band, against) };
	});
}

/** Those bands that have a counterpart. */
export function heldPairs(held: readonly HeldBand[]): HeldPair[] {
	return held.filter((each): each is HeldPair => each.counterpart !== undefined);
}

/** Those bands that have none. */
export function loneBands(held: readonly HeldBand[]): LoneBand[] {
	return held.filter((each): each is LoneBand => each.counterpart === undefined);
}

/** The band of the other dataset that this one is held against. */
export function findCounterpart(
	band: Pick<PayBand, 'role' | 'seniority'>,
	{ bands, roleFor, seniorityFor }: HeldAgainst
): PayBand | undefined {
	const role = roleFor.get(band.role);
	const seniority = seniorityFor.get(band.seniority);
	if (role === undefined || seniority === undefined) return undefined;
	return bands.find((other) => other.role === role && other.seniority === seniority);
}

function findLack(band: PayBand, { roleFor, seniorityFor }: HeldAgainst): Lack {
	if (!roleFor.has(band.role)) return 'role';
	return seniorityFor.has(band.seniority) ? 'band' : 'seniority';
}
