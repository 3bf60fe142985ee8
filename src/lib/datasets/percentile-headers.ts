import { percentileOf } from '$lib/csv/columns-by-header';
import type { BandTerms, Term } from '$lib/pay/terms';

/**
 * Terms with the headers by which their columns are read as the same percentiles again. A reader takes p25 and p75
 * for the ends of a band, or p10 and p90: other terms stay as they are.
 */
export function withPercentileHeaders(terms: BandTerms): BandTerms {
	const [min, max] = [percentileOf(terms.min.name), percentileOf(terms.max.name)];
	const isQuartiles = min === 'p25' && max === 'p75';
	const isTenths = min === 'p10' && max === 'p90';
	if (!isQuartiles && !isTenths) return terms;
	return {
		min: withHeader(terms.min, min),
		max: withHeader(terms.max, max),
		median: withHeader(terms.median, 'p50'),
		top: isQuartiles ? withHeader(terms.top, 'p90') : terms.top
	};
}

/** The term with this header, if its name says so. */
function withHeader(term: Term, header: string): Term {
	return percentileOf(term.name) === header ? { ...term, header } : term;
}
