import { describe, expect, it } from 'vitest';
import { sortSkills } from '$lib/skills/skill-order';
import { skillSet, TWO_ROLES } from '$lib/skills/skill-set.fixture';
import { frameGapList } from './frame';

describe('a gap list', () => {
	it.each([
		[288, 'end'],
		[880, 'start']
	] as const)('spans its levels evenly at %d pixels', (width, anchor) => {
		const { x, plotWidth, padding, remarks } = frameGapList(TWO_ROLES, width);
		expect(padding.left + plotWidth + padding.right).toBe(width);
		expect(x('light')).toBe(0);
		expect(x('light-medium')).toBeCloseTo(plotWidth / 5);
		expect(x('required')).toBe(plotWidth);
		// Where names stand above their lines, words on a skill end with the drawing.
		expect(remarks.anchor).toBe(anchor);
	});

	it.each([288, 880])(
		'gives each skill a row of its own at %d pixels, high enough to be hit',
		(width) => {
			const { rows, plotHeight } = frameGapList(sortSkills(TWO_ROLES, 'difference'), width);
			expect(rows[0]!.skill).toBe('Statistics (A/B tests, hypothesis testing)');
			let bottom = 0;
			for (const { top, height } of rows) {
				expect(top).toBe(bottom);
				expect(height).toBeGreaterThanOrEqual(24);
				bottom = top + height;
			}
			expect(plotHeight).toBe(bottom);
		}
	);

	it('says how far apart roles are, and which were not rated', () => {
		const set = skillSet(
			['A', 'B', 'C'],
			[
				['W', 'light', 'heavy', 'light'],
				['X', 'light', 'light', ''],
				['Y', '', 'light', ''],
				['Z', '', '', '']
			]
		);
		const said = frameGapList(set, 560).rows.map(({ apart, remark }) => [
			apart?.text,
			remark?.roles
		]);
		expect(said).toEqual([
			['4 levels apart', undefined],
			['same level', ['C']],
			[undefined, ['A', 'C']],
			[undefined, []]
		]);
	});

	it('repeats its level words at the foot of a list that is longer than a screen', () => {
		const short = frameGapList({ ...TWO_ROLES, skills: TWO_ROLES.skills.slice(0, 5) }, 288);
		const long = frameGapList(TWO_ROLES, 288);
		expect([short.both, long.both]).toEqual([false, true]);
		expect(long.padding.bottom).toBe(long.padding.top);
	});

	it.each([288, 880])('says long names whole at %d pixels', (width) => {
		const name =
			'Designing, building and running distributed systems, at scale and within their budget';
		const { rows } = frameGapList(skillSet(['A', 'B'], [[name, 'light', 'heavy']]), width);
		expect(rows[0]!.lines.join(' ')).toBe(name);
	});

	it('has a frame without any skill', () => {
		expect(frameGapList(skillSet([], []), 288)).toMatchObject({ rows: [], plotHeight: 0 });
	});
});
