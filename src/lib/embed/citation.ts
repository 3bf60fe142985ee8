import { shownSources, type Sourced } from '$lib/view/source-words';

/** What is cited. */
export interface Cited extends Sourced {
	/** What the chart is called. */
	readonly title: string;
	/** Whom its figures speak of. */
	readonly scope: string;
	/** Another dataset that is shown beside it. */
	readonly beside?: Parameters<typeof shownSources>[1];
}

/** How to cite a chart: what it is, who says so and when, who drew it, where it stands and when it was seen there. */
export function citation(cited: Cited, address: string, accessed: Date): string {
	const day = accessed.toLocaleDateString('en-GB', {
		day: 'numeric',
		month: 'long',
		year: 'numeric'
	});
	return `${cited.title} (${cited.scope}). Source: ${shownSources(cited, cited.beside)}. Chart: Bandscope, ${address}, accessed ${day}.`;
}
