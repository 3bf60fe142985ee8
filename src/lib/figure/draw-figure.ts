import { flushSync, mount, unmount, type Component } from 'svelte';
import { figurePalette, type FigureBackground } from '$lib/charts/palette';
import type { View } from '$lib/view/view';
import type { FigureProps } from './figure-props';
import type { FigureSize } from './figure-size';
import type { FigureChart, FigureSubject } from './figure-subject';
import PayBandsFigure from './PayBandsFigure.svelte';
import { serialiseFigure } from './serialise';
import SkillsGapFigure from './SkillsGapFigure.svelte';
import SkillsRadarFigure from './SkillsRadarFigure.svelte';

/** What to draw. */
export interface FigureOrder {
	readonly chart: FigureChart;
	readonly subject: FigureSubject;
	readonly view: View;
	readonly size: FigureSize;
	readonly background: FigureBackground;
}

/** A picture as an SVG document, and its size in pixels at 1x. */
export interface DrawnFigure {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

const FIGURES: Record<FigureChart, Component<FigureProps>> = {
	'pay-bands': PayBandsFigure,
	'skills-radar': SkillsRadarFigure,
	'skills-gap': SkillsGapFigure
};

/** Outlines look the same in every program. Text is set in whatever font there is, but is small and can be read. */
type Lettering = 'outlines' | 'text';

/** Draws a figure. The same order gives the same bytes, whatever the page's width or theme. */
export async function drawFigure(
	{ chart, background, ...props }: FigureOrder,
	lettering: Lettering = 'outlines'
): Promise<DrawnFigure> {
	const outline = lettering === 'outlines' ? await loadOutlining() : undefined;
	const style = { palette: figurePalette(background), fluid: false, ...(outline && { outline }) };

	// LayerCake measures its container, so this one is in the page, but out of sight and of the way.
	const target = document.createElement('div');
	target.inert = true;
	target.style.cssText =
		'position: fixed; width: 0; height: 0; overflow: hidden; visibility: hidden';
	document.body.append(target);
	let figure: ReturnType<typeof mount> | undefined;
	try {
		figure = mount(FIGURES[chart], { target, props: { ...props, style } });
		flushSync();
		return serialiseFigure(target);
	} finally {
		if (figure) await unmount(figure);
		target.remove();
	}
}

/** The browser loads them once, with the first picture at the latest. */
async function loadOutlining() {
	try {
		return (await import('./letters')).outlineLetters;
	} catch {
		throw new Error(
			'The letters for the picture could not be loaded. Check the connection and try again.'
		);
	}
}
