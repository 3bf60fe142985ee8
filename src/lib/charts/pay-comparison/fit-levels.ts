import type { PairLevel, RolePair } from '$lib/pay/role-pair';
import { axisRoom, type AxisRoom } from '../pay-bands/axis-room';
import type { BandsDomain, BandsFrame } from '../pay-bands/frame';
import { frameComparison } from './frame';
import { stackLevels, type PairLayout } from './layout';

/** Two roles' bands, laid out for a chart of a given width. Pixels. */
export interface FittedLevels {
	readonly frame: BandsFrame;
	readonly axis: AxisRoom;
	readonly stacked: PairLayout;
	readonly padding: BandsFrame['padding'] & { readonly top: number; readonly bottom: number };
	readonly width: number;
	readonly height: number;
}

/** Lays out two roles' bands at these levels, the lowest first, with their axis. `dataset` is all that they come from. */
export function fitLevels(
	levels: readonly PairLevel[],
	pair: RolePair,
	dataset: BandsDomain,
	width: number
): FittedLevels {
	const frame = frameComparison(dataset, pair, width);
	const stacked = stackLevels(levels, pair, frame, dataset);
	const axis = axisRoom(stacked.height);
	const padding = { ...frame.padding, top: axis.top, bottom: axis.bottom };
	const height = axis.top + stacked.height + axis.bottom;
	return { frame, axis, stacked, padding, width, height };
}
