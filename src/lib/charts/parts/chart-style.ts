import { createContext } from 'svelte';
import type { Palette } from '../palette';
import type { FontWeight } from './text-width';

/** How a chart is drawn, whatever it shows: the same marks serve the page and the exported figure. */
export interface ChartStyle {
	readonly palette: Palette;
	/**
	 * On the page marks are placed in percent of the plot's width, so that a prerendered chart fits any
	 * width before a script runs. A figure has one size and is placed in pixels.
	 */
	readonly fluid: boolean;
	/** Turns text into the outline of its letters, as SVG path data with the baseline's start at 0,0. Text stays text without it, and where it answers `undefined`. */
	readonly outline?: (text: string, size: number, weight: FontWeight) => string | undefined;
}

export const [getChartStyle, setChartStyle] = createContext<ChartStyle>();

/** A position along a plot of this width, as an SVG coordinate. */
export function across(x: number, plotWidth: number, style: ChartStyle): string | number {
	return style.fluid ? `${round((100 * x) / plotWidth)}%` : round(x);
}

/** Two decimals are finer than any screen or print, and keep files small and equal everywhere. */
export function round(value: number): number {
	return Math.round(value * 100) / 100;
}
