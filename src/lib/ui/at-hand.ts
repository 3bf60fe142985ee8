import type { Component } from 'svelte';
import { ON_DEMAND } from './on-demand';

/**
 * What a prerendered page has at hand, for those without a script: a browser loads of it what is unfolded, and the rest
 * once it is idle.
 */
export type AtHand = Awaited<ReturnType<typeof loadAtHand>>;

/** Loads what a prerendered page has at hand. To be called on the server only. */
export async function loadAtHand() {
	const [{ render }, bands, ladder, heldAgainst, claims, skills, skillsSection, jobsSection] =
		await Promise.all([
			import('svelte/server'),
			ON_DEMAND.bandsTable(),
			ON_DEMAND.ladderSteps(),
			ON_DEMAND.heldAgainst(),
			ON_DEMAND.sourceClaims(),
			ON_DEMAND.skillsTable(),
			ON_DEMAND.skillsSection(),
			ON_DEMAND.jobsSection()
		]);

	/** Draws a part by itself, as HTML that it can wake up in later. `idPrefix` tells its ids from those of other parts. */
	function toHtml<Props extends object>(
		Part: Component<Props>,
		idPrefix: string,
		props: Props
	): string {
		return render<Component<Props>, Props>(Part, { props, idPrefix }).body;
	}
	return {
		bands: bands.default,
		ladder: ladder.default,
		heldAgainst: heldAgainst.default,
		claims: claims.default,
		skills: skills.default,
		skillsSection: skillsSection.default,
		jobsSection: jobsSection.default,
		toHtml
	};
}
