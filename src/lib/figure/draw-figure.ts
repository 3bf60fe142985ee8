import { flushSync, mount, unmount, type Component } from 'svelte';
import { figurePalette, type FigureBackground } from '$lib/charts/palette';
import type { FontWeight } from '$lib/charts/parts/text-width';
import type { View } from '$lib/view/view';
import type { FigureProps } from './figure-props';
import type { FigureSize } from './figure-size';
import type { FigureChart, FigureSubject } from './figure-subject';
import { Glyphs } from './glyphs';
import { outlineText } from './outline';
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

let glyphs: Promise<Glyphs> | undefined;

/** Draws a figure. The same order gives the same bytes, whatever the page's width or theme. */
export async function drawFigure({
	chart,
	background,
	...props
}: FigureOrder): Promise<DrawnFigure> {
	glyphs ??= import('virtual:inter-outlines').then(({ default: outlines }) => new Glyphs(outlines));
	const letters = await glyphs;

	const style = {
		palette: figurePalette(background),
		fluid: false,
		outline: (text: string, size: number, weight: FontWeight) =>
			outlineText(letters, text, size, weight)
	};

	// LayerCake measures its container, so this one is in the page, but out of sight and of the way.
	const target = document.createElement('div');
	target.inert = true;
	target.style.cssText =
		'position: fixed; width: 0; height: 0; overflow: hidden; visibility: hidden';
	document.body.append(target);
	const figure = mount(FIGURES[chart], { target, props: { ...props, style } });
	try {
		flushSync();
		return serialiseFigure(target);
	} finally {
		await unmount(figure);
		target.remove();
	}
}
