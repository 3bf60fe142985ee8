/** A part of the window, in its pixels. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

interface Size {
	readonly width: number;
	readonly height: number;
}

/** What a card stands beside: the part that is seen, and all of it that takes the pointer. */
export interface Mark {
	readonly drawn: Box;
	readonly reach: Box;
}

interface Place {
	readonly left: number;
	readonly top: number;
}

/** From a card to its mark, and to the edges of the window. */
const MARGIN = 8;
/** Around what it should not cover. */
const AIR = 4;
/** How much worse it is to cover the mark that a card speaks of than another. */
const OWN = 1000;

/**
 * Where a card stands: inside the window and beside its mark, below it if that is as good as elsewhere, so
 * that it covers as little as can be of what else is drawn. The pointer comes from the mark to the card
 * without crossing another mark.
 */
export function placeCard(card: Size, mark: Mark, others: readonly Box[], room: Size): Place {
	const cost = (place: Place) => {
		const box = toBox(place, card);
		const covered = others.reduce((sum, other) => sum + overlap(box, grow(other)), 0);
		return covered + OWN * overlap(box, mark.drawn);
	};
	const places = placesBeside(mark, card).map(({ left, top }) => ({
		left: clamp(left, room.width - card.width),
		top: clamp(top, room.height - card.height)
	}));
	return places.reduce((best, place) => (cost(place) < cost(best) ? place : best));
}

/**
 * Below, above, right and left of what is seen of a mark, and at the ends of what takes the pointer: each in
 * the middle first, and then flush with either edge.
 */
function placesBeside({ drawn: mark, reach }: Mark, { width, height }: Size): [Place, ...Place[]] {
	const [x, y] = [(mark.left + mark.right - width) / 2, (mark.top + mark.bottom - height) / 2];
	const [below, above] = [mark.bottom + MARGIN, mark.top - MARGIN - height];
	const sides = [mark, reach].flatMap((box) => [box.right + MARGIN, box.left - MARGIN - width]);
	const across = [x, mark.left, mark.right - width];
	const along = [y, mark.bottom - height, mark.top];
	return [
		{ left: x, top: below },
		...[below, above].flatMap((top) => across.map((start) => ({ left: start, top }))),
		...sides.flatMap((start) => along.map((top) => ({ left: start, top })))
	];
}

function grow({ left, top, right, bottom }: Box): Box {
	return { left: left - AIR, top: top - AIR, right: right + AIR, bottom: bottom + AIR };
}

function toBox({ left, top }: Place, { width, height }: Size): Box {
	return { left, top, right: left + width, bottom: top + height };
}

/** The area that two boxes share. */
function overlap(one: Box, other: Box): number {
	const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
	const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
	return Math.max(0, width) * Math.max(0, height);
}

function clamp(start: number, most: number): number {
	return Math.max(MARGIN, Math.min(start, most - MARGIN));
}
