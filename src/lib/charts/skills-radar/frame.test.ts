import { describe, expect, it } from 'vitest';
import { skillSet, TWO_ROLES } from '$lib/skills/skill-set.fixture';
import { frameRadar } from './frame';

const LONG =
	'Designing, building and running distributed systems, at scale, on time and within their budget, and keeping them running';

/** The names or numbers around the rings, each with its lines joined. */
function around(frame: ReturnType<typeof frameRadar>) {
	return frame.labels.map(({ lines }) => lines.join(' '));
}

describe('a radar', () => {
	it.each([560, 880])('carries whole names and level words at %d pixels', (width) => {
		const frame = frameRadar(TWO_ROLES, width);
		expect(around(frame)).toEqual(TWO_ROLES.skills);
		expect(frame.rings.rings.map(({ text }) => text)).toEqual(TWO_ROLES.scale.levels);
		expect(frame.key).toEqual({ rows: [], levels: [], height: 0 });
	});

	it('numbers its skills on a phone, with a key beneath', () => {
		const frame = frameRadar(TWO_ROLES, 288);
		expect(around(frame)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
		expect(
			frame.key.rows.map(({ number, lines }) => `${number} ${lines.join(' ')}`).slice(0, 2)
		).toEqual(['1 Python', '2 SQL']);
		expect(frame.key.levels.map(({ text }) => text)).toEqual([
			'Levels, from the centre:',
			'a light',
			'b light-medium',
			'c medium',
			'd medium-heavy',
			'e heavy',
			'f required'
		]);
	});

	it('numbers skills whose names are too long to stand around it, and says each of them whole', () => {
		const set = skillSet(
			['A'],
			Array.from({ length: 12 }, (_, i) => [`${LONG} ${i}`, 'light'] as const)
		);
		const frame = frameRadar(set, 880);
		expect(around(frame)[0]).toBe('1');
		expect(frame.key.rows.map(({ lines }) => lines.join(' '))).toEqual(set.skills);
	});

	it('numbers as many of very many spokes as have room, and all of them in the key', () => {
		const names = Array.from({ length: 60 }, (_, i) => [`Skill ${i}`, 'light'] as const);
		const frame = frameRadar(skillSet(['A'], names), 288);
		expect(around(frame).slice(0, 4)).toEqual(['1', '', '3', '']);
		expect(frame.key.rows).toHaveLength(60);
	});

	it('says beside the name for whom a skill was not rated', () => {
		const set = skillSet(
			['A', 'B'],
			[
				['X', 'light', ''],
				['Y', '', ''],
				['Z', 'light', 'light']
			]
		);
		const roles = frameRadar(set, 560).labels.map(({ remark }) => remark?.roles);
		expect(roles).toEqual([['B'], [], undefined]);
		const rows = frameRadar(set, 288).key.rows.map(({ remark }) => remark?.roles);
		expect(rows).toEqual([['B'], [], undefined]);
	});

	it.each([320, 350, 420])('is smaller where it may be no higher than %d pixels', (mostHeight) => {
		expect(frameRadar(TWO_ROLES, 880).height).toBeGreaterThan(420);
		expect(frameRadar(TWO_ROLES, 880, mostHeight).height).toBeLessThanOrEqual(mostHeight);
	});

	it('keeps a size that can be read, however little height there is', () => {
		expect(frameRadar(TWO_ROLES, 880, 100).outer).toBe(110);
	});

	it.each([288, 560, 880])('has a frame without any skill at %d pixels', (width) => {
		expect(frameRadar(skillSet([], []), width).labels).toEqual([]);
	});
});
