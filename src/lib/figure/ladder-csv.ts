import type { LadderStep } from '$lib/pay/ladder';
import { midpoint } from '$lib/pay/pay-band';
import { toRatio, writeCsvRows } from './csv-rows';

/** The steps inside roles as a CSV file. Percentages are ratios, so 0.25 is a quarter; a cell is empty where there is nothing to count from, or no overlap. */
export function ladderCsv(steps: readonly LadderStep[]): string {
	return writeCsvRows([
		[
			'role',
			'from',
			'to',
			'midpoint_from',
			'midpoint_to',
			'midpoint_progression',
			'midpoint_progression_ratio',
			'overlap',
			'overlap_ratio_of_narrower',
			'inversion'
		],
		...steps.map(({ from, to, progression, overlap, inversion }) => [
			to.role,
			from.seniority,
			to.seniority,
			midpoint(from),
			midpoint(to),
			progression.amount,
			toRatio(progression.ratio),
			overlap?.amount,
			toRatio(overlap?.ratio),
			inversion
		])
	]);
}
