import { expect, it } from 'vitest';
import { skillSet } from '$lib/skills/skill-set.fixture';
import { placeLine, reachOf } from './layout';

/** A level every 10 pixels. */
const LEVELS = ['light', 'light-medium', 'medium', 'medium-heavy', 'heavy', 'required'];
const x = (level: string) => 10 * LEVELS.indexOf(level);

function line(...levels: string[]) {
	const set = skillSet(['A', 'B', 'C', 'D'].slice(0, levels.length), [['X', ...levels]]);
	const { markers, bar } = placeLine(set, 'X', x);
	return {
		markers: markers.map(({ role, x, dy, ringed }) => [role, x, dy, ringed]),
		bar,
		reach: reachOf(set, 'X')
	};
}

it('joins the lowest marker to the highest', () => {
	expect(line('medium', 'light', 'heavy')).toEqual({
		markers: [
			['A', 20, 0, false],
			['B', 0, 0, false],
			['C', 40, 0, false]
		],
		bar: { from: 0, to: 40 },
		reach: 7
	});
});

it('stands markers of one level on top of each other, and joins nothing where all are', () => {
	// A marker is 11 pixels high, with 3 between two of them.
	expect(line('light', 'light')).toEqual({
		markers: [
			['A', 0, -7, false],
			['B', 0, 7, false]
		],
		bar: undefined,
		reach: 14
	});
});

it('leaves room for the rings around markers that a job cannot be done without', () => {
	// A ring is 18 pixels high.
	expect(line('required', 'required', 'light')).toEqual({
		markers: [
			['A', 50, -10.5, true],
			['B', 50, 10.5, true],
			['C', 0, 0, false]
		],
		bar: { from: 0, to: 50 },
		reach: 21
	});
});

it('draws nothing for a role that was not rated', () => {
	expect(line('', 'heavy')).toEqual({
		markers: [['B', 40, 0, false]],
		bar: undefined,
		reach: 7
	});
	expect(line('', '')).toEqual({ markers: [], bar: undefined, reach: 0 });
});

it('stands the reader’s level below those of roles, without a ring, and joins it to none', () => {
	const set = skillSet(['A', 'B'], [['X', 'required', 'medium']]);
	const { markers, bar } = placeLine(set, 'X', x, 'required');
	expect(markers.map(({ role, x, dy, ringed }) => [role, x, dy, ringed])).toEqual([
		['A', 50, -10.5, true],
		['B', 20, 0, false],
		[undefined, 50, 10.5, false]
	]);
	expect(bar).toEqual({ from: 20, to: 50 });
	expect(placeLine(set, 'X', x, 'light').bar).toEqual(bar);
	// A level that the scale does not know is no rating.
	expect(placeLine(set, 'X', x, 'enormous').markers).toHaveLength(2);
});

it('has room for the reader at any level, so that rating anew moves no row', () => {
	const set = skillSet(
		['A', 'B'],
		[
			['X', 'light', 'heavy'],
			['Y', 'light', 'light'],
			['Z', 'required', 'required'],
			['W', '', '']
		]
	);
	// One marker more where most of them are: 14 pixels, or 21 with rings.
	expect(set.skills.map((skill) => reachOf(set, skill, true))).toEqual([14, 21, 31.5, 7]);
});
