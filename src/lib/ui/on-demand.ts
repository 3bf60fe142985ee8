const letters = () => import('$lib/figure/letters');

/** What few visits need at once: each part loads when it is first asked for, or ahead of that in idle time. */
export const ON_DEMAND = {
	bandCard: () => import('./BandCard.svelte'),
	skillCard: () => import('./SkillCard.svelte'),
	comparison: () => import('./comparison/Comparison.svelte'),
	ladderSteps: () => import('./LadderSteps.svelte'),
	heldAgainst: () => import('./HeldAgainst.svelte'),
	sourceClaims: () => import('./SourceClaims.svelte'),
	whereAmI: () => import('./WhereAmI.svelte'),
	bandsTable: () => import('./BandsTable.svelte'),
	skillsSection: () => import('./SkillsSection.svelte'),
	jobsSection: () => import('./JobsSection.svelte'),
	skillsTable: () => import('./SkillsTable.svelte'),
	rateYourself: () => import('./RateYourself.svelte'),
	embedPanel: () => import('./embed/EmbedPanel.svelte'),
	letters,
	exportPanel: () => {
		// It draws a picture at once. What goes wrong with its letters is told by the picture.
		letters().catch(() => undefined);
		return import('./ExportPanel.svelte');
	}
} as const;
