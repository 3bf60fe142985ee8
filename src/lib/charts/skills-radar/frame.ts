import { max, min } from 'd3';
import type { SkillSet } from '$lib/skills/skills';
import { placeKey, type RadarKey } from './key';
import { nameSpokes, numberSpokes, type SpokeLabel } from './labels';
import { placeRings, type Rings } from './rings';
import { LABEL_GAP, NUMBER_DISTANCE } from './sizes';
import { spreadSpokes, WIDE_GAP, type SpokeAngles } from './spokes';

/** All of a radar but the roles' outlines: where its spokes, rings and words stand. Pixels. */
export interface RadarFrame {
	readonly width: number;
	readonly height: number;
	/** Radius of the outermost ring. */
	readonly outer: number;
	/** From the upper edge of the drawing to the centre, from which all else but the key is measured. */
	readonly centreY: number;
	readonly angles: SpokeAngles;
	/** From the centre to the inner end of each spoke: without a level of zero, nothing lies within the innermost ring. */
	readonly spokeStart: number;
	readonly rings: Rings;
	readonly labels: readonly SpokeLabel[];
	readonly key: RadarKey;
	/** Upper edge of the key, from the centre. */
	readonly keyY: number;
}

const LARGEST = 220;
/** Even where the height is scarce, a radar is no smaller. */
const SMALLEST = 110;
/** Room for numbers left and right of the rings. */
const NUMBER_ROOM = NUMBER_DISTANCE + 10;
const KEY_GAP = 20;

/**
 * Frames a radar for a drawing of this width. It is as high as it must be, and smaller where that keeps it
 * below `mostHeight`.
 */
export function frameRadar(set: SkillSet, width: number, mostHeight = Infinity): RadarFrame {
	let frame = frameWithin(set, width, LARGEST);
	// Words around the rings wrap anew where these shrink, so once may not be enough.
	while (frame.height > mostHeight && frame.outer > SMALLEST) {
		const less = Math.ceil((frame.height - mostHeight) / 2);
		frame = frameWithin(set, width, Math.max(SMALLEST, frame.outer - less));
	}
	return frame;
}

/** Of the gaps at 12 o'clock, takes the narrowest that leaves nothing to abbreviate, or else the narrowest. */
function frameWithin(set: SkillSet, width: number, largest: number): RadarFrame {
	const frame = frameAround(spreadSpokes(set.skills.length), set, width, largest);
	if (frame.key.height === 0) return frame;
	const wide = frameAround(spreadSpokes(set.skills.length, WIDE_GAP), set, width, largest);
	return wide.key.height === 0 ? wide : frame;
}

function frameAround(
	angles: SpokeAngles,
	set: SkillSet,
	width: number,
	largest: number
): RadarFrame {
	const named = Math.min(largest, width / 2 - nameRoom(width) - LABEL_GAP);
	const names = named < SMALLEST ? undefined : nameSpokes(set, angles, named, width);
	const outer = names ? named : Math.min(largest, width / 2 - NUMBER_ROOM);
	const labels = names ?? numberSpokes(set, angles, outer);
	const rings = placeRings(set.scale, angles, outer);
	const key = placeKey(set, width, { levels: rings.lettered, skills: !names });

	const top = Math.min(-outer, min(labels, (label) => label.top) ?? 0) - 2;
	const bottom = Math.max(outer, max(labels, (label) => label.bottom) ?? 0) + 2;
	const keyY = bottom + (key.height > 0 ? KEY_GAP : 0);
	const height = Math.ceil(keyY + key.height - top);
	const spokeStart = set.scale.zero === undefined ? rings.radius(1) : 0;
	return { width, height, outer, centreY: -top, angles, spokeStart, rings, labels, key, keyY };
}

/** Room for names left and right of the rings. */
function nameRoom(width: number): number {
	return Math.max(112, 0.2 * width);
}
