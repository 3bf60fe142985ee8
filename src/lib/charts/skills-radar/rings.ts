import { max, scaleLinear, type ScaleLinear } from 'd3';
import { rank, topRank, type IntensityScale } from '$lib/skills/skills';
import { round } from '../parts/chart-style';
import { levelLetter } from '../parts/level-key';
import { polyline } from '../parts/polyline';
import { textWidth } from '../parts/text-width';
import { RING_SIZE } from './sizes';
import { toPoint, type SpokeAngles } from './spokes';

/** The distance of a rank from the centre, in pixels. */
export type RankRadius = ScaleLinear<number, number>;

/** A level of the scale: a line through all spokes, which makes room for its word at 12 o'clock. */
export interface Ring {
	/** SVG path around the centre. Empty for the scale's zero, which is the centre itself. */
	readonly path: string;
	/** The level, or the letter that stands for it. Empty where rings are too close for one each. */
	readonly text: string;
	/** Middle of the text's height, in pixels below the centre. */
	readonly y: number;
}

export interface Rings {
	readonly radius: RankRadius;
	/** In the order of the scale's levels. */
	readonly rings: readonly Ring[];
	/** Whether letters stand for the levels, so that a key must say which is which. */
	readonly lettered: boolean;
}

/** Between a word and the markers on the spokes beside it, in pixels. */
const CLEARANCE = 10;
/** Between a word and the ends of its ring. */
const BREAK = 4;
/** Least distance from the middle of a word to that of the next. */
const WORD_LINE = 14;
/** From the centre up to the word of the scale's zero. */
const ZERO_LINE = 16;
/** The innermost ring, as a part of the outermost: at most so large with words, so large with letters. */
const INNER = { words: 0.45, letters: 0.28 };

/**
 * Places a ring for each level. Distances between levels mean nothing, so the innermost ring may be as
 * large as the words need to stand clear of the markers beside them. Where even that does not do, letters
 * stand for the words.
 */
export function placeRings(scale: IntensityScale, angles: SpokeAngles, outer: number): Rings {
	const top = Math.max(1, topRank(scale));
	const even = outer / top;
	const inner = Math.max(even, innerForWords(scale, angles, outer));
	const lettered =
		inner > Math.max(even, INNER.words * outer) || wordStep(angles, inner, outer, top) < WORD_LINE;
	const radius = toRadius(lettered ? Math.max(even, INNER.letters * outer) : inner, outer, top);

	const apart = wordStep(angles, radius(1), outer, top);
	const every = Math.max(1, Math.ceil(WORD_LINE / apart));
	const rings = scale.levels.map((level, index) => {
		const at = rank(scale, level) ?? 0;
		const shown = at === 0 || (top - at) % every === 0;
		const text = !shown ? '' : lettered ? levelLetter(index) : level;
		return placeRing(text, radius(at), angles);
	});
	return { radius, rings, lettered };
}

function toRadius(inner: number, outer: number, top: number): RankRadius {
	return top === 1 ? scaleLinear([0, 1], [0, outer]) : scaleLinear([0, 1, top], [0, inner, outer]);
}

/** The least radius of the innermost ring that leaves every ring as wide as its word at 12 o'clock. */
function innerForWords(scale: IntensityScale, angles: SpokeAngles, outer: number): number {
	const top = Math.max(1, topRank(scale));
	const halfWidth = Math.sin(Math.min(angles(0) ?? Math.PI, Math.PI / 2));
	const least = scale.levels.map((level) => {
		const needed = (textWidth(level, RING_SIZE, 400) / 2 + CLEARANCE) / halfWidth;
		const share = ((rank(scale, level) ?? 0) - 1) / Math.max(1, top - 1);
		if (share === 1 || needed > outer) return needed > outer ? Infinity : 0;
		return share < 0 ? 0 : (needed - share * outer) / (1 - share);
	});
	return max(least) ?? 0;
}

/** From one word to the next, in pixels. */
function wordStep(angles: SpokeAngles, inner: number, outer: number, top: number): number {
	return top === 1 ? outer : atNoon(angles, (outer - inner) / (top - 1));
}

/** How high a ring of this radius stands at 12 o'clock: half-way along its side from the last spoke to the first. */
function atNoon(angles: SpokeAngles, radius: number): number {
	return isRound(angles) ? radius : radius * Math.cos(angles(0) ?? 0);
}

/** Two spokes or fewer make no polygon. */
function isRound(angles: SpokeAngles): boolean {
	return angles.domain().length < 3;
}

function placeRing(text: string, radius: number, angles: SpokeAngles): Ring {
	if (radius === 0) return { path: '', text, y: -ZERO_LINE };

	const y = -round(atNoon(angles, radius));
	const gap = text === '' ? 0 : round(textWidth(text, RING_SIZE, 400) / 2 + BREAK);
	if (isRound(angles)) {
		const end = round(-Math.sqrt(radius ** 2 - gap ** 2));
		const r = round(radius);
		// In two halves, since an arc that ends where it began would be none at all.
		const path = `M${gap},${end}A${r},${r},0,0,1,0,${r}A${r},${r},0,0,1,${-gap},${end}`;
		return { path, text, y };
	}
	const corners = angles.domain().map((place) => toPoint(angles(place) ?? 0, radius));
	return { path: polyline([{ x: gap, y }, ...corners, { x: -gap, y }]), text, y };
}
