import type { OnPoint } from '$lib/charts/parts/pointed';
import type { SkillSort } from '$lib/skills/skill-order';
import type { SkillSet } from '$lib/skills/skills';
import type { Theme } from './ChartFrame.svelte';

/** The props of both charts of skills. Only `skills` is needed. */
export interface SkillsChartProps {
	/** Skills, levels and what each role requires, such as `readSkills` returns. */
	skills: SkillSet;
	/** The roles to compare: of more than four, the first four. Default: all of the set. */
	compare?: readonly string[] | undefined;
	/** All roles there are: a role's place among them gives it its hue, here and in a chart of pay. Default: those of the set. */
	roles?: readonly string[] | undefined;
	/** Order of the skills: `file` is that of the set, `difference` has the widest gap first. Default `file` for the radar, `difference` for the list. */
	sort?: SkillSort | undefined;
	/** Whether a legend stands above the chart. Default true. */
	legend?: boolean | undefined;
	/** Whether a note beneath says how the skills are ordered and what levels are not. Default true. */
	note?: boolean | undefined;
	/** Name of the chart for a screen reader. Default: the roles, and how to walk the skills. */
	label?: string | undefined;
	/** Lays out for this width alone, in pixels: at most the room there is. Default: for any width from 288 pixels up. */
	width?: number | undefined;
	/** Default: as the page's `color-scheme` has it, which is light where the page says nothing. */
	theme?: Theme | undefined;
	/** Called with the skill that is pointed at or focused, and its mark; and with nothing once none is. */
	onpoint?: OnPoint<string> | undefined;
}
