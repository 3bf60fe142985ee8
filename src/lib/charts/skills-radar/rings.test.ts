import { describe, expect, it } from 'vitest';
import { SIX_LEVELS, WITH_ZERO } from '$lib/skills/skill-set.fixture';
import { placeRings } from './rings';
import { spreadSpokes, toPoint, wedgePath } from './spokes';

const DEGREE = Math.PI / 180;

describe('spokes', () => {
	it.each([
		[1, [180]],
		[2, [90, 270]],
		[4, [45, 135, 225, 315]],
		// From here on the gap at 12 o'clock, where the level words stand, stays as wide as a sixth of the circle.
		[7, [30, 80, 130, 180, 230, 280, 330]],
		[11, [30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330]]
	])('%d of them spread around the circle', (count, degrees) => {
		const angles = spreadSpokes(count);
		expect(angles.domain().map((place) => Math.round(angles(place)! / DEGREE))).toEqual(degrees);
	});

	it('count clockwise from 12 o’clock', () => {
		const { x, y } = toPoint(90 * DEGREE, 10);
		expect([x, y]).toEqual([10, expect.closeTo(0)]);
	});

	it('lie in wedges that reach half-way to their neighbours and leave no part of the circle out', () => {
		expect(wedgePath(spreadSpokes(4), 0, 100)).toBe(
			'M0,0L0,-100A100,100,0,0,1,70.71,-70.71A100,100,0,0,1,100,0Z'
		);
		expect(wedgePath(spreadSpokes(4), 3, 100)).toBe(
			'M0,0L-100,0A100,100,0,0,1,-70.71,-70.71A100,100,0,0,1,0,-100Z'
		);
	});
});

describe('rings', () => {
	it('stand a level apart, in the form that straight lines between the spokes have', () => {
		const { radius, rings, lettered } = placeRings(WITH_ZERO, spreadSpokes(4), 100);
		expect([0, 1, 2].map((rank) => radius(rank))).toEqual([0, 50, 100]);
		expect(lettered).toBe(false);
		// The half of 100 × √2 is 70.71; “some” is 31.04 pixels wide, and a ring ends 4 before its word.
		expect(rings).toEqual([
			{ text: 'none', path: '', y: -16 },
			{
				text: 'some',
				path: 'M19.52,-35.36L35.36,-35.36L35.36,35.36L-35.36,35.36L-35.36,-35.36L-19.52,-35.36',
				y: -35.36
			},
			{
				text: 'much',
				path: 'M19.78,-70.71L70.71,-70.71L70.71,70.71L-70.71,70.71L-70.71,-70.71L-19.78,-70.71',
				y: -70.71
			}
		]);
	});

	it('leave as much room in the middle as the words need between the first spoke and the last', () => {
		const { radius, lettered } = placeRings(SIX_LEVELS, spreadSpokes(11), 200);
		expect(lettered).toBe(false);
		// “light-medium” is 75.1 pixels wide. With 10 on either side it needs a ring with a side of as much, which
		// among spokes 60° apart is one with a radius of 95.1.
		expect(radius(2)).toBeCloseTo(95.1, 1);
		expect(radius(6)).toBe(200);
	});

	it.each([
		[113, ['a', 'b', 'c', 'd', 'e', 'f']],
		// Letters are 14 pixels apart or more: here every other ring has one.
		[110, ['', 'b', '', 'd', '', 'f']]
	])('carry letters where words have no room, as far out as %d pixels', (outer, texts) => {
		const { rings, lettered } = placeRings(SIX_LEVELS, spreadSpokes(11), outer);
		expect(lettered).toBe(true);
		expect(rings.map(({ text }) => text)).toEqual(texts);
	});

	it('are circles where there are too few spokes for a polygon', () => {
		const { rings } = placeRings(
			{ levels: ['yes'], zero: undefined, mandatory: undefined },
			spreadSpokes(2),
			50
		);
		expect(rings).toEqual([
			{
				text: 'yes',
				path: expect.stringMatching(/^M(14\.\d+),(-47\.\d+)A50,50,0,0,1,0,50A50,50,0,0,1,-\1,\2$/),
				y: -50
			}
		]);
	});
});
