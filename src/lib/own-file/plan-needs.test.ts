import { expect, it } from 'vitest';
import { missingUses } from './plan-needs';

it.each([
	['bands', { role: 0, min: 1, max: 2 }, []],
	['bands', { role: 0, range: 1 }, []],
	['bands', { role: 0, min: 1 }, [['max', 'range']]],
	['observations', { seniority: 0 }, [['role'], ['pay']]],
	['percentiles', { role: 0, p10: 1, p90: 2 }, []],
	[
		'percentiles',
		{ role: 0, p50: 1 },
		[
			['p25', 'p10'],
			['p75', 'p90']
		]
	],
	['skill table', { skill: 0 }, []],
	['skills', { role: 0, skill: 1 }, [['intensity']]]
] as const)('a file of %s with the columns %j lacks %j', (kind, columns, missing) => {
	expect(missingUses({ kind, columns })).toEqual(missing);
});
