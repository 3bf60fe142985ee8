import { skillLegend, type SkillLegendItem } from '$lib/charts/parts/skill-legend';
import type { SelfRating } from '$lib/skills/self-rating';
import type { SkillSet } from '$lib/skills/skills';
import { shownSkills } from '$lib/view/shown';
import type { SkillsView, View } from '$lib/view/view';
import type { FigureWords } from './figure-layout';
import type { FigureSubject } from './figure-subject';
import { skillsWords } from './figure-words';

/** What a picture of skills shows and says, however it draws them. */
export interface SkillsContent {
	readonly set: SkillSet;
	/** The roles it compares. */
	readonly shown: readonly string[];
	readonly legend: readonly SkillLegendItem[];
	readonly words: FigureWords;
}

/** The content of the picture of the skills that a view shows, with the reader's own levels if asked. */
export function skillsContent(
	subject: FigureSubject,
	view: View,
	drawn: SkillsView,
	rating?: SelfRating
): SkillsContent {
	const set = shownSkills(subject, view, drawn);
	const shown = set.profiles.map(({ role }) => role);
	const legend = skillLegend(set, rating);
	const texts = legend.map(({ text }) => text);
	return { set, shown, legend, words: skillsWords(subject, view, drawn, shown, texts) };
}
