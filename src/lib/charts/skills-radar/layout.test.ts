import { describe, expect, it } from 'vitest';
import { skillSet, WITH_ZERO } from '$lib/skills/skill-set.fixture';
import { outlineProfile, placeMarkers, type RadarScales } from './layout';

/** Four spokes, at 12, 3, 6 and 9 o'clock, with a ring every 10 pixels. */
const CROSS: RadarScales = { angle: (place) => (place * Math.PI) / 2, radius: (rank) => 10 * rank };

function outline(levels: readonly string[], scale?: typeof WITH_ZERO) {
	const set = skillSet(
		['A'],
		levels.map((level, i) => [`skill ${i}`, level] as const),
		scale
	);
	return outlineProfile(set, set.profiles[0]!, CROSS);
}

describe('the outline of a role', () => {
	it('joins its spokes by straight lines and comes back to the first', () => {
		expect(outline(['light', 'light-medium', 'medium', 'medium-heavy'])).toEqual({
			path: 'M0,-10L20,0L0,30L-40,0Z',
			closed: true
		});
	});

	it('is interrupted by a missing rating, and then encloses nothing', () => {
		expect(outline(['light', '', 'medium', 'medium-heavy'])).toEqual({
			path: 'M0,30L-40,0L0,-10',
			closed: false
		});
	});

	it('is in pieces where ratings are missing on both sides', () => {
		expect(outline(['light', '', 'medium', ''])).toEqual({ path: 'M0,30M0,-10', closed: false });
	});

	it('runs through the centre where the level is zero: that is a rating', () => {
		expect(outline(['none', 'some', 'much', 'some'], WITH_ZERO)).toEqual({
			path: 'M0,0L10,0L0,20L-10,0Z',
			closed: true
		});
	});

	it.each<[string, string[], string]>([
		['two spokes', ['light', 'light-medium'], 'M0,-10L20,0'],
		['one spoke', ['light'], 'M0,-10'],
		['no rating', ['', '', ''], ''],
		['no skill', [], '']
	])('encloses nothing with %s', (_, levels, path) => {
		expect(outline(levels)).toEqual({ path, closed: false });
	});
});

describe('the markers of roles', () => {
	function places(rows: [string, ...string[]][], scale?: typeof WITH_ZERO) {
		const roles = ['A', 'B', 'C'].slice(0, rows[0]!.length - 1);
		return placeMarkers(skillSet(roles, rows, scale), CROSS).map(
			// Drawn, minus zero is zero.
			({ role, place, x, y, ringed }) => [role, place, x + 0, y + 0, ringed]
		);
	}

	it('stand on their spoke at their level', () => {
		expect(
			places([
				['X', 'light', 'medium'],
				['Y', 'heavy', '']
			])
		).toEqual([
			['A', 0, 0, -10, false],
			['B', 0, 0, -30, false],
			['A', 1, 50, 0, false]
		]);
	});

	it('stand side by side across the spoke where roles share a level', () => {
		// A marker is 11 pixels wide, with 3 between two of them.
		expect(
			places([
				['X', 'light', 'light', 'light'],
				['Y', 'medium', 'medium', 'light']
			])
		).toEqual([
			['A', 0, -14, -10, false],
			['B', 0, 0, -10, false],
			['C', 0, 14, -10, false],
			['A', 1, 30, -7, false],
			['B', 1, 30, 7, false],
			['C', 1, 10, 0, false]
		]);
	});

	it('have room for the rings around those that a job cannot be done without', () => {
		// A ring is 18 pixels wide.
		expect(places([['X', 'required', 'required']])).toEqual([
			['A', 0, -10.5, -60, true],
			['B', 0, 10.5, -60, true]
		]);
	});

	it('stand side by side in the centre, whatever the spokes of their zeros', () => {
		expect(
			places(
				[
					['X', 'none', 'some'],
					['Y', 'some', 'none'],
					['Z', 'none', 'much']
				],
				WITH_ZERO
			)
		).toEqual([
			['A', 0, -7, 0, false],
			['B', 0, 0, -10, false],
			['A', 1, 10, 0, false],
			['B', 1, 7, 0, false],
			['A', 2, -7, 0, false],
			['B', 2, 0, 20, false]
		]);
	});

	it('have the reader’s last among them, without a ring', () => {
		const set = skillSet(
			['A', 'B'],
			[
				['X', 'light', 'light'],
				['Y', 'required', 'light'],
				['Z', 'heavy', 'heavy']
			]
		);
		const rating = new Map([
			['X', 'light'],
			['Y', 'required']
		]);
		const own = placeMarkers(set, CROSS, rating).filter(({ role }) => role === undefined);
		// Beside the two of the roles at 10 pixels, and beside a ring, 21 pixels apart, at 60.
		expect(own.map(({ place, x, y, ringed }) => [place, x, y, ringed])).toEqual([
			[0, 14, -10, false],
			[1, 60, 10.5, false]
		]);
		expect(placeMarkers(set, CROSS, rating)).toHaveLength(8);
	});

	it('have the reader’s zeros in the centre as well', () => {
		const set = skillSet(
			['A'],
			[
				['X', 'none'],
				['Y', 'some']
			],
			WITH_ZERO
		);
		const markers = placeMarkers(set, CROSS, new Map([['Y', 'none']]));
		expect(markers.map(({ role, x, y }) => [role, x + 0, y + 0])).toEqual([
			['A', -7, 0],
			['A', 10, 0],
			[undefined, 7, 0]
		]);
	});
});
