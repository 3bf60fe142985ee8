import type { ReadingPlan } from '$lib/csv/plan';
import { PLAIN_TERMS } from '$lib/datasets/table-schema';
import type { BandTerms, Term } from '$lib/pay/terms';

const P10: Term = { name: '10th percentile', meaning: 'one in ten earns less', header: 'p10' };
const P25: Term = { name: '25th percentile', meaning: 'one in four earns less', header: 'p25' };
const P75: Term = { name: '75th percentile', meaning: 'three in four earn less', header: 'p75' };
const P90: Term = { name: '90th percentile', meaning: 'nine in ten earn less', header: 'p90' };

const P50: Term = { ...PLAIN_TERMS.median, header: 'p50' };

const QUARTILES: BandTerms = { min: P25, max: P75, median: P50, top: P90 };

const RANGES: BandTerms = {
	...PLAIN_TERMS,
	min: { name: 'Median minimum', meaning: 'half of the job ads begin lower' },
	max: { name: 'Median maximum', meaning: 'half of the job ads end lower' },
	top: { name: '90th percentile of maxima', meaning: 'nine in ten job ads end lower' }
};

/** What the figures of a band are called that was read, or computed, by this plan. */
export function bandTerms({ kind, columns }: Pick<ReadingPlan, 'kind' | 'columns'>): BandTerms {
	switch (kind) {
		case 'observations':
			return QUARTILES;
		case 'ranges':
			return RANGES;
		case 'percentiles':
			return columns.p25 === undefined
				? { ...PLAIN_TERMS, min: P10, max: P90, median: P50 }
				: QUARTILES;
		default:
			return PLAIN_TERMS;
	}
}
