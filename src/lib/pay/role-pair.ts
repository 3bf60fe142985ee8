import { ascending } from 'd3';
import { bandGaps, type BandGaps } from './band-gaps';
import { overlap, type Overlap } from './overlap';
import type { PayBand } from './pay-band';

/** Two roles held beside each other, in the direction of a move: from one to the other. */
export interface RolePair {
	readonly from: string;
	readonly to: string;
}

/** What two roles pay at one seniority. At least one of them has a band there. */
export interface PairLevel {
	readonly seniority: string;
	readonly from: PayBand | undefined;
	readonly to: PayBand | undefined;
	/** `undefined` where only one of them has a band. */
	readonly change: BandChange | undefined;
}

/** How a band differs from another, figure by figure. */
export interface BandChange extends BandGaps {
	readonly from: PayBand;
	readonly to: PayBand;
	/** `undefined` where there is a gap between the bands. */
	readonly overlap: Overlap | undefined;
}

/** Each seniority at which one of the roles has a band, in ladder order. */
export function pairLevels(
	bands: readonly PayBand[],
	pair: RolePair,
	seniorities: readonly string[]
): PairLevel[] {
	const [from, to] = [bySeniority(bands, pair.from), bySeniority(bands, pair.to)];
	return [...new Set([...from.keys(), ...to.keys()])]
		.sort((a, b) => ascending(seniorities.indexOf(a), seniorities.indexOf(b)))
		.map((seniority) => toLevel(seniority, from.get(seniority), to.get(seniority)));
}

/** The changes at those seniorities that both roles have. */
export function sharedChanges(levels: readonly PairLevel[]): BandChange[] {
	return levels.flatMap(({ change }) => change ?? []);
}

/** The bands of both roles, each level's beside each other. */
export function bandsOf(levels: readonly PairLevel[]): PayBand[] {
	return levels.flatMap(({ from, to }) => [from, to]).filter((band) => band !== undefined);
}

function bySeniority(bands: readonly PayBand[], role: string): ReadonlyMap<string, PayBand> {
	const found = new Map<string, PayBand>();
	for (const band of bands) {
		if (band.role === role && !found.has(band.seniority)) found.set(band.seniority, band);
	}
	return found;
}

function toLevel(seniority: string, from: PayBand | undefined, to: PayBand | undefined): PairLevel {
	const change = from && to && { from, to, ...bandGaps(from, to), overlap: overlap(from, to) };
	return { seniority, from, to, change };
}
