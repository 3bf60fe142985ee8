import { describe, expect, it } from 'vitest';
import { ladderSteps } from './ladder';
import { bandOf as band } from './pay-band.fixture';

const LEVELS = ['junior', 'mid', 'senior', 'lead'];

describe('the steps inside a role', () => {
	it('add to the midpoint, and share what both bands share', () => {
		const junior = band('Data Scientist', 'junior', 80, 105);
		const senior = band('Data Scientist', 'senior', 100, 180);
		expect(ladderSteps([junior, senior], LEVELS)).toEqual([
			{
				from: junior,
				to: senior,
				// From 92.5 to 140.
				progression: { amount: 47.5, ratio: 47.5 / 92.5 },
				overlap: { amount: 5, ratio: 0.2 },
				inversion: undefined
			}
		]);
	});

	it('go up the ladder, whatever the order of the file, and leave out levels that the role has not', () => {
		const steps = ladderSteps(
			[
				band('B', 'lead', 50, 60),
				band('A', 'senior', 30, 40),
				band('B', 'junior', 10, 20),
				band('A', 'junior', 10, 20),
				band('A', 'mid', 20, 30),
				band('C', 'mid', 1, 2)
			],
			LEVELS
		);
		expect(steps.map(({ from, to }) => `${from.role} ${from.seniority} ${to.seniority}`)).toEqual([
			'B junior lead',
			'A junior mid',
			'A mid senior'
		]);
	});

	it.each([
		['leaps over a gap', [10, 20], [30, 40], undefined, undefined],
		['begins at the midpoint before', [10, 20], [15, 40], { amount: 5, ratio: 0.5 }, undefined],
		['begins below the midpoint before', [10, 20], [14, 40], { amount: 6, ratio: 0.6 }, 'min'],
		['pays less', [10, 20], [8, 18], { amount: 8, ratio: 0.8 }, 'midpoint'],
		['pays the same', [10, 20], [10, 20], { amount: 10, ratio: 1 }, 'min']
	] as const)('%s', (_, [min, max], [toMin, toMax], overlap, inversion) => {
		const bands = [band('A', 'junior', min, max), band('A', 'mid', toMin, toMax)];
		expect(ladderSteps(bands, LEVELS)).toMatchObject([{ overlap, inversion }]);
	});
});
