import { expect, it } from 'vitest';
import { ladderSteps } from '$lib/pay/ladder';
import { bandOf } from '$lib/pay/pay-band.fixture';
import { ladderCsv } from './ladder-csv';

it('writes a row for each step, and leaves empty what is not there', () => {
	const steps = ladderSteps(
		[
			bandOf('Baker', 'junior', 10_000, 20_000),
			bandOf('Baker', 'senior', 14_000, 28_000),
			bandOf('=Cook', 'junior', 0, 0),
			bandOf('=Cook', 'senior', 10_000, 20_000)
		],
		['junior', 'senior']
	);
	expect(ladderCsv(steps)).toBe(
		'role,from,to,midpoint_from,midpoint_to,midpoint_progression,midpoint_progression_ratio,overlap,overlap_ratio_of_narrower,inversion\r\n' +
			'Baker,junior,senior,15000,21000,6000,0.4,6000,0.6,min\r\n' +
			"'=Cook,junior,senior,0,15000,15000,,,,\r\n"
	);
});
