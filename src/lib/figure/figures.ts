import type { Component } from 'svelte';
import { figurePalette, type FigureBackground } from '$lib/charts/palette';
import type { ChartStyle } from '$lib/charts/parts/chart-style';
import type { View } from '$lib/view/view';
import type { FigureProps, OwnMarks } from './figure-props';
import type { FigureSize } from './figure-size';
import type { FigureSubject, SavedChart } from './figure-subject';
import ComparisonFigure from './ComparisonFigure.svelte';
import PayBandsFigure from './PayBandsFigure.svelte';
import SkillsGapFigure from './SkillsGapFigure.svelte';
import SkillsRadarFigure from './SkillsRadarFigure.svelte';

/** What to draw. */
export interface FigureOrder extends OwnMarks {
	readonly chart: SavedChart;
	readonly subject: FigureSubject;
	readonly view: View;
	readonly size: FigureSize;
	readonly background: FigureBackground;
}

/** Outlines look the same in every program. Text is set in whatever font there is, but is small and can be read. */
export type Lettering = 'outlines' | 'text';

/** The component that draws each chart's figure. */
export const FIGURES: Record<SavedChart, Component<FigureProps>> = {
	'pay-bands': PayBandsFigure,
	'skills-radar': SkillsRadarFigure,
	'skills-gap': SkillsGapFigure,
	comparison: ComparisonFigure
};

/** What the component is given: the same in a browser and while the site is built, so that both draw the same. */
export function figureProps(
	{ subject, view, size, background, ownPay, rating }: FigureOrder,
	outline: ChartStyle['outline']
): FigureProps {
	const style = { palette: figurePalette(background), fluid: false, ...(outline && { outline }) };
	return { subject, view, size, style, ownPay, rating };
}
