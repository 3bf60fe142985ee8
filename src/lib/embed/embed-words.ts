import type { Dataset } from '$lib/datasets/dataset';
import { drawnAs, pairOf, type SavedChart } from '$lib/figure/figure-subject';
import {
	comparisonHeading,
	payHeading,
	skillsHeading,
	type ChartHeading
} from '$lib/figure/figure-words';
import { pairSentences } from '$lib/pay/pair-sentences';
import { paySentences } from '$lib/pay/pay-sentences';
import { leftOutSentences } from '$lib/skills/compare-roles';
import { skillSentences } from '$lib/skills/skill-sentences';
import { shownBands, shownLevels, shownRoles, shownSkills } from '$lib/view/shown';
import type { View } from '$lib/view/view';

/** What an embed says above its chart. */
export interface EmbedWords extends ChartHeading {
	/** What the data shown say. Never empty. */
	readonly sentences: readonly string[];
	/** Whether the view leaves nothing to draw. */
	readonly empty: boolean;
}

/** The words above a chart that stands inside another page. */
export function embedWords(chart: SavedChart, dataset: Dataset, view: View): EmbedWords {
	if (chart === 'pay-bands') return wordsOnPay(dataset, view);
	if (chart === 'comparison') return wordsOnPair(dataset, view);
	return wordsOnSkills(dataset, { ...view, skills: drawnAs(chart) });
}

function wordsOnPay(dataset: Dataset, view: View): EmbedWords {
	const bands = shownBands(dataset, view);
	const empty = bands.length === 0;
	return {
		...payHeading(dataset, view),
		sentences: empty
			? ['No band matches what the address asks for.']
			: paySentences(bands, dataset),
		empty
	};
}

function wordsOnPair(dataset: Dataset, view: View): EmbedWords {
	const pair = pairOf(view);
	const levels = shownLevels(dataset, view, pair);
	return {
		...comparisonHeading(dataset, view),
		sentences: pairSentences(levels, pair, dataset),
		empty: levels.length === 0
	};
}

function wordsOnSkills(dataset: Dataset, view: View): EmbedWords {
	const set = shownSkills(dataset, view, view.skills ?? 'radar');
	const shown = set.profiles.map(({ role }) => role);
	const leftOut = dataset.skills ? leftOutSentences(dataset.skills, shownRoles(dataset, view)) : [];
	const sentences = [...leftOut, ...skillSentences(set)];
	return shown.length === 0
		? { title: dataset.title, subtitle: dataset.scope, sentences, empty: true }
		: { ...skillsHeading(dataset, view, shown), sentences, empty: false };
}
