import type { Dataset } from '$lib/datasets/dataset';
import { drawnAs, type FigureChart } from '$lib/figure/figure-subject';
import { payHeading, skillsHeading, type ChartHeading } from '$lib/figure/figure-words';
import { paySentences } from '$lib/pay/pay-sentences';
import { leftOutSentences } from '$lib/skills/compare-roles';
import { skillSentences } from '$lib/skills/skill-sentences';
import { shownBands, shownRoles, shownSkills } from '$lib/view/shown';
import type { View } from '$lib/view/view';

/** What an embed says above its chart. */
export interface EmbedWords extends ChartHeading {
	/** What the data shown say. Never empty. */
	readonly sentences: readonly string[];
	/** Whether the view leaves nothing to draw. */
	readonly empty: boolean;
}

/** The words above a chart that stands inside another page. */
export function embedWords(chart: FigureChart, dataset: Dataset, view: View): EmbedWords {
	return chart === 'pay-bands'
		? wordsOnPay(dataset, view)
		: wordsOnSkills(dataset, { ...view, skills: drawnAs(chart) });
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

function wordsOnSkills(dataset: Dataset, view: View): EmbedWords {
	const set = shownSkills(dataset, view, view.skills ?? 'radar');
	const shown = set.profiles.map(({ role }) => role);
	const leftOut = dataset.skills ? leftOutSentences(dataset.skills, shownRoles(dataset, view)) : [];
	const sentences = [...leftOut, ...skillSentences(set)];
	return shown.length === 0
		? { title: dataset.title, subtitle: dataset.scope, sentences, empty: true }
		: { ...skillsHeading(dataset, view, shown), sentences, empty: false };
}
