import type { Gap } from './comparison';
import type { HeldAgainst } from './held-against';
import type { PayBand } from './pay-band';
import { pairLevels, sharedChanges } from './role-pair';

/** What a source says of its figures, in our words and in a form that they can be asked about. */
export type Claim = PaysMoreClaim | GapWidensClaim;

/** The first role pays more than the second, at each seniority. */
export interface PaysMoreClaim {
	readonly kind: 'pays-more';
	/** A whole sentence. */
	readonly text: string;
	readonly roles: ClaimRoles;
}

/** What the two roles pay lies further apart at the second seniority than at the first. */
export interface GapWidensClaim {
	readonly kind: 'gap-widens';
	/** A whole sentence. */
	readonly text: string;
	readonly roles: ClaimRoles;
	readonly seniorities: readonly [from: string, to: string];
}

/** Two roles, the one that a claim is about first. */
type ClaimRoles = readonly [role: string, other: string];

export const CLAIM_KINDS = ['pays-more', 'gap-widens'] as const satisfies readonly Claim['kind'][];

/** The claim as it would be of another dataset, in that one's names. `undefined` where that has no two roles or no two seniorities for it. */
export function translateClaim(
	claim: Claim,
	{ roleFor, seniorityFor }: Pick<HeldAgainst, 'roleFor' | 'seniorityFor'>
): Claim | undefined {
	const roles = translatePair(claim.roles, roleFor);
	if (!roles) return undefined;
	if (claim.kind === 'pays-more') return { ...claim, roles };
	const seniorities = translatePair(claim.seniorities, seniorityFor);
	return seniorities && { ...claim, roles, seniorities };
}

/** Two names may stand for one: then there is nothing between them. */
function translatePair(
	[one, other]: readonly [string, string],
	names: ReadonlyMap<string, string>
): readonly [string, string] | undefined {
	const [first, second] = [names.get(one), names.get(other)];
	if (first === undefined || second === undefined || first === second) return undefined;
	return [first, second];
}

/** How far one role's midpoint lies above the other's, at one seniority. */
export interface RoleGap {
	readonly seniority: string;
	readonly gap: Gap;
}

/** The gap between two roles at each seniority that both have, in ladder order. */
export function roleGaps(
	[role, other]: ClaimRoles,
	bands: readonly PayBand[],
	seniorities: readonly string[]
): RoleGap[] {
	const levels = pairLevels(bands, { from: other, to: role }, seniorities);
	return sharedChanges(levels).map(({ to: { seniority }, midpoint }) => ({
		seniority,
		gap: midpoint
	}));
}

/** Whether a claim holds in some figures. They may have nothing to say of it. */
export type Holding = 'yes' | 'at some levels' | 'no' | 'unknown';

/** Whether the first role pays more at each of these levels. */
export function paysMore(gaps: readonly RoleGap[]): Holding {
	if (gaps.length === 0) return 'unknown';
	const more = gaps.filter(({ gap }) => gap.amount > 0).length;
	if (more === gaps.length) return 'yes';
	return more === 0 ? 'no' : 'at some levels';
}

/** What figures say of a claim: the gaps that it is about, and whether it holds in money and in percent. */
export interface ClaimAnswer {
	readonly gaps: readonly RoleGap[];
	readonly money: Holding;
	readonly percent: Holding;
}

/** Asks figures about a claim. Of one about two seniorities, both gaps are needed for it to be told. */
export function askOfClaim(
	claim: Claim,
	{ bands, seniorities }: Pick<HeldAgainst, 'bands' | 'seniorities'>
): ClaimAnswer {
	const all = roleGaps(claim.roles, bands, seniorities);
	if (claim.kind === 'pays-more') {
		const holds = paysMore(all);
		return { gaps: all, money: holds, percent: holds };
	}
	const gaps = claim.seniorities.flatMap(
		(level) => all.find(({ seniority }) => seniority === level) ?? []
	);
	const [from, to] = gaps;
	if (!from || !to) return { gaps, money: 'unknown', percent: 'unknown' };
	return {
		gaps,
		money: widens(moneyMove(from.gap, to.gap)),
		percent: widens(percentMove(from.gap, to.gap))
	};
}

/** What a gap does from one seniority to another. It turns where another role leads at its end than at its beginning. */
export type GapMove = 'widens' | 'narrows' | 'stays the same' | 'turns';

/** What a gap in money does. A difference of less than a cent is none. */
export function moneyMove(from: Gap, to: Gap): GapMove {
	return moveOf(toCents(from.amount), toCents(to.amount));
}

/** What a gap in percent does. A difference of less than a tenth of a percent is none. `undefined` where there is nothing to count from. */
export function percentMove(from: Gap, to: Gap): GapMove | undefined {
	if (from.ratio === undefined || to.ratio === undefined) return undefined;
	if (moneyMove(from, to) === 'turns') return 'turns';
	return moveOf(toPerMille(from.ratio), toPerMille(to.ratio));
}

/** Whether a gap that does this widens. */
export function widens(move: GapMove | undefined): Holding {
	if (move === undefined) return 'unknown';
	return move === 'widens' ? 'yes' : 'no';
}

/** An amount in cents: in what a gap is compared, so that words and verdict are of the same numbers. */
export function toCents(amount: number): number {
	return roundSize(amount * 100);
}

/** A ratio in tenths of a percent. */
export function toPerMille(ratio: number): number {
	return roundSize(ratio * 1000);
}

/** Half is rounded away from 0, so that a gap is as wide whichever role leads. */
function roundSize(value: number): number {
	return Math.sign(value) * Math.round(Math.abs(value));
}

function moveOf(from: number, to: number): GapMove {
	if (Math.sign(from) * Math.sign(to) < 0) return 'turns';
	const [before, after] = [Math.abs(from), Math.abs(to)];
	if (before === after) return 'stays the same';
	return before < after ? 'widens' : 'narrows';
}
