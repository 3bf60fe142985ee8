import { describe, expect, it } from 'vitest';
import { bandOf } from '$lib/pay/pay-band.fixture';
import { inSheets } from './chart-height';

const STEPS = ['entry', 'mid', 'senior', 'executive'];

/** Roles of four bands each, as many as there are names. */
function datasetOf(roles: readonly string[]) {
	const bands = roles.flatMap((role) =>
		STEPS.map((seniority) => bandOf(role, seniority, 10_000, 150_000))
	);
	return { bands, roles, seniorities: STEPS, unit: { currency: 'USD', period: 'year' } as const };
}

describe('a chart for paper', () => {
	it('stays whole where a sheet holds it', () => {
		const dataset = datasetOf(['A', 'B', 'C']);
		expect(inSheets(dataset.bands, dataset, 560)).toEqual([dataset.bands]);
	});

	// A role is 21 + 4 × 56 = 245 pixels high, 16 lie between two, and the axis takes 78: three are 845, four 1106.
	it('is cut between roles, with as many on a sheet as it holds', () => {
		const dataset = datasetOf(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
		const sheets = inSheets(dataset.bands, dataset, 560);
		expect(sheets.map((bands) => bands.map(({ role }) => role[0]).join(''))).toEqual([
			'AAAABBBBCCCC',
			'DDDDEEEEFFFF',
			'GGGG'
		]);
	});

	it('has a role that is too high for a sheet on one of its own', () => {
		const dataset = datasetOf(['A', 'B']);
		const many = {
			...dataset,
			bands: [...Array<typeof dataset.bands>(5).fill(dataset.bands)].flat()
		};
		expect(inSheets(many.bands, many, 560).map((bands) => bands.length)).toEqual([20, 20]);
	});

	it('shows what was chosen alone, in the order chosen', () => {
		const dataset = datasetOf(['A', 'B', 'C', 'D']);
		const chosen = dataset.bands.filter(({ seniority }) => seniority === 'mid').toReversed();
		expect(inSheets(chosen, dataset, 560)).toEqual([chosen]);
	});
});
