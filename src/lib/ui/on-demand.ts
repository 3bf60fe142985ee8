const letters = () => import('$lib/figure/letters');

/** What no page is prerendered with. The server knows nothing of it, so Kit leaves its styles to load with it. */
const IN_BROWSER = {
	bandCard: () => import('./needs-script/BandCard.svelte'),
	skillCard: () => import('./needs-script/SkillCard.svelte'),
	comparison: () => import('./comparison/Comparison.svelte'),
	whereAmI: () => import('./needs-script/WhereAmI.svelte'),
	rateYourself: () => import('./needs-script/RateYourself.svelte'),
	embedPanel: () => import('./embed/EmbedPanel.svelte'),
	letters,
	exportPanel: () => {
		// It draws a picture at once. What goes wrong with its letters is told by the picture.
		letters().catch(() => undefined);
		return import('./needs-script/ExportPanel.svelte');
	}
} as const;

/** What few visits need at once: each part loads when it is first asked for, or ahead of that in idle time. */
export const ON_DEMAND = {
	ladderSteps: () => import('./LadderSteps.svelte'),
	heldAgainst: () => import('./HeldAgainst.svelte'),
	sourceClaims: () => import('./SourceClaims.svelte'),
	bandsTable: () => import('./BandsTable.svelte'),
	skillsSection: () => import('./SkillsSection.svelte'),
	jobsSection: () => import('./JobsSection.svelte'),
	skillsTable: () => import('./SkillsTable.svelte'),
	...(import.meta.env.SSR ? ({} as typeof IN_BROWSER) : IN_BROWSER)
} as const;
