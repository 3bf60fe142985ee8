import outlines from 'virtual:inter-outlines';
import type { ChartStyle } from '$lib/charts/parts/chart-style';
import { Glyphs } from './glyphs';
import { outlineText } from './outline';

const glyphs = new Glyphs(outlines);

/** Letters as outlines of Inter. Their data are larger than all else that draws a figure, so this module is only ever loaded on demand. */
export const outlineLetters: NonNullable<ChartStyle['outline']> = (...text) =>
	outlineText(glyphs, ...text);
