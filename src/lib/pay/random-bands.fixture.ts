import fc from 'fast-check';
import type { PayBand } from './pay-band';

/**
 * Amounts in cents, as files have them: round ones of which some meet, any dollars, an hour’s
 * pay, such as rounding would make the same, and nothing.
 */
export const ANY_CENTS = fc.oneof(
	fc.nat(40).map((tens) => tens * 1_000_000),
	fc.nat(400_000).map((dollars) => dollars * 100),
	fc.nat(9_999),
	fc.integer({ min: 9_999_800, max: 10_000_200 }),
	fc.constant(0)
);

/** What is told of a band beside its place: a min and a width in cents, a top that may be missing or open, and n. */
const ANY_RUNG = fc.record({
	min: ANY_CENTS,
	width: ANY_CENTS,
	top: fc.option(fc.record({ beyond: ANY_CENTS, open: fc.boolean() }), { nil: undefined }),
	n: fc.option(fc.integer({ min: 1, max: 5000 }), { nil: undefined })
});

/** A band of this role and seniority: its top open, closed at its max or beyond it, or not reported. */
export function anyBand(role: string, seniority: string): fc.Arbitrary<PayBand> {
	return ANY_RUNG.map(({ min, width, top, n }) => ({
		role,
		seniority,
		min: min / 100,
		max: (min + width) / 100,
		top: top && { amount: (min + width + top.beyond) / 100, open: top.open },
		median: undefined,
		n,
		extra: new Map()
	}));
}

/** Bands in any order of these roles and seniorities, some of them missing, at the most one where a role meets a seniority. */
export function anyBands(
	roles: readonly string[],
	seniorities: readonly string[]
): fc.Arbitrary<PayBand[]> {
	const posts = roles.flatMap((role) => seniorities.map((seniority) => [role, seniority] as const));
	return fc
		.shuffledSubarray(posts)
		.chain((chosen) => fc.tuple(...chosen.map(([role, seniority]) => anyBand(role, seniority))));
}

/** An amount of a band in whole cents, in which sums and differences are exact. */
export function toWholeCents(amount: number): number {
	return Math.round(amount * 100);
}
