import { describe, expect, it } from 'vitest';
import { placeCard, type Box } from './card-place';

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 200, height: 100 };

function box(left: number, top: number, width: number, height: number): Box {
	return { left, top, right: left + width, bottom: top + height };
}

const SEEN = box(400, 300, 100, 40);
const MARK = { drawn: SEEN, reach: SEEN };
const BELOW = box(400, 348, 100, 40);
const ABOVE = box(400, 252, 100, 40);

describe('a card', () => {
	it.each<[string, readonly Box[], { left: number; top: number }]>([
		['below its mark, in the middle', [], { left: 350, top: 348 }],
		['above where another mark is below', [BELOW], { left: 350, top: 192 }],
		['to the right where others are above and below', [BELOW, ABOVE], { left: 508, top: 270 }],
		[
			'to the left where others reach further right',
			[BELOW, ABOVE, box(600, 200, 400, 300)],
			{ left: 192, top: 270 }
		],
		[
			'flush with an edge where that alone is clear',
			[BELOW, ABOVE, box(508, 344, 492, 80), box(0, 260, 392, 30)],
			{ left: 508, top: 240 }
		]
	])('stands %s', (_, others, place) => {
		expect(placeCard(CARD, MARK, others, WINDOW)).toEqual(place);
	});

	it('stands at the end of what takes the pointer where others are in the way of all else', () => {
		const others = [
			BELOW,
			ABOVE,
			box(0, 200, 392, 90),
			box(508, 200, 200, 90),
			box(0, 344, 700, 90)
		];
		const mark = { drawn: SEEN, reach: { ...SEEN, right: 800 } };
		// Eight pixels behind it there is no room: it ends eight before the window does.
		expect(placeCard(CARD, mark, others, WINDOW)).toEqual({ left: 792, top: 270 });
	});

	it.each([
		['upper left', box(0, 0, 40, 40)],
		['lower right', box(960, 760, 40, 40)]
	])('stays inside the window at its %s, and off its mark', (_, mark) => {
		const { left, top } = placeCard(CARD, { drawn: mark, reach: mark }, [], WINDOW);
		expect(left).toBeGreaterThanOrEqual(8);
		expect(top).toBeGreaterThanOrEqual(8);
		expect(left + CARD.width).toBeLessThanOrEqual(992);
		expect(top + CARD.height).toBeLessThanOrEqual(792);
		const apart = top >= mark.bottom || top + CARD.height <= mark.top;
		expect(apart || left >= mark.right || left + CARD.width <= mark.left).toBe(true);
	});

	it('that is larger than the window begins at its upper left corner', () => {
		expect(placeCard(CARD, MARK, [], { width: 150, height: 90 })).toEqual({ left: 8, top: 8 });
	});
});
