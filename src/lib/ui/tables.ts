import { ON_DEMAND } from './on-demand';

/** What a prerendered page has at hand, for those without a script, and a browser loads when it is unfolded. */
export type Tables = Awaited<ReturnType<typeof loadTables>>;

export async function loadTables() {
	const [bands, ladder, heldAgainst, claims, skills] = await Promise.all([
		ON_DEMAND.bandsTable(),
		ON_DEMAND.ladderSteps(),
		ON_DEMAND.heldAgainst(),
		ON_DEMAND.sourceClaims(),
		ON_DEMAND.skillsTable()
	]);
	return {
		bands: bands.default,
		ladder: ladder.default,
		heldAgainst: heldAgainst.default,
		claims: claims.default,
		skills: skills.default
	};
}
