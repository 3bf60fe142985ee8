import type { SavedChart } from '$lib/figure/figure-subject';
import { FIGURE_SIZES } from '$lib/figure/figure-size';
import type { FigureOrder } from '$lib/figure/figures';
import { DEFAULT_VIEW, type View } from '$lib/view/view';

/** Dataset, chart, and what its view changes. */
type Entry = readonly [
	name: string,
	chart: SavedChart,
	changes: Partial<Pick<View, 'seniority' | 'roles' | 'skillSort' | 'compare' | 'against'>>
];

/** The pictures kept beside this file. */
export const GALLERY: readonly Entry[] = [
	['career-article-2026', 'pay-bands', {}],
	['career-article-2026', 'pay-bands', { seniority: 'senior', roles: ['ML Engineer'] }],
	['career-article-2026', 'pay-bands', { against: 'ai-jobs-2025-01' }],
	['career-article-2026', 'skills-radar', {}],
	['career-article-2026', 'skills-gap', { skillSort: 'difference' }],
	['career-article-2026', 'comparison', { compare: { from: 'Data Scientist', to: 'ML Engineer' } }],
	['us-oews-2023', 'pay-bands', {}],
	['us-oews-2023', 'comparison', { compare: { from: 'Statisticians', to: 'Actuaries' } }],
	['ai-jobs-2025-01', 'pay-bands', { roles: ['Data Scientist', 'Data Architect'] }]
];

/** What draws a picture of the gallery. */
export function toOrder([, chart, changes]: Entry, subject: FigureOrder['subject']): FigureOrder {
	const view = { ...DEFAULT_VIEW, ...changes };
	return { chart, subject, view, size: FIGURE_SIZES.automatic, background: 'white' };
}

/** The file that keeps it. */
export function toFile([name, chart, changes]: Entry): string {
	const choice = Object.values(changes)
		.flatMap(toWords)
		.join('-')
		.toLowerCase()
		.replaceAll(' ', '-');
	return [name, chart, choice].filter((part) => part !== '').join('_') + '.svg';
}

function toWords(change: Entry[2][keyof Entry[2]]): readonly string[] {
	if (change === undefined) return [];
	return typeof change === 'object' && 'from' in change
		? [change.from, change.to]
		: [change].flat();
}

/** A picture as its file keeps it: a line for each element. */
export function toLines(svg: string): string {
	return svg.replaceAll('><', '>\n<');
}
