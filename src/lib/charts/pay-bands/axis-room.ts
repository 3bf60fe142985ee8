import { AXIS } from './sizes';

/** Higher than most screens: the amounts stand above the plot, too. */
const TALL = 640;
/** Above the plot, in pixels: with amounts there, and without. */
const ABOVE = { amounts: 28, nothing: 6 };

/** Room for the axis above and below a plot, in pixels. */
export interface AxisRoom {
	/** Whether the amounts stand above the plot as well as below. */
	readonly both: boolean;
	readonly top: number;
	readonly bottom: number;
}

/** The axis' room around a plot of this height. */
export function axisRoom(plotHeight: number): AxisRoom {
	const both = plotHeight > TALL;
	return { both, top: both ? ABOVE.amounts : ABOVE.nothing, bottom: AXIS };
}
