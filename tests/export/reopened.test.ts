import { describe, expect, it } from 'vitest';
import { bundledDatasets } from '$lib/datasets/bundled.server';
import { toCsv } from '$lib/figure/csv-out';
import { sampleSubject } from '$lib/figure/figure-subject.fixture';
import { readPayBands } from '$lib/library/read-pay-bands';
import type { PayBand } from '$lib/pay/pay-band';
import type { BandTerms } from '$lib/pay/terms';
import { DEFAULT_VIEW } from '$lib/view/view';

function namesOf({ min, max, median, top }: BandTerms): string[] {
	return [min, max, median, top].map(({ name }) => name);
}

function inOneOrder(bands: readonly PayBand[]): PayBand[] {
	const key = ({ role, seniority }: PayBand) => `${role}\n${seniority}`;
	return bands.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

describe('a bundled dataset whose rows were saved and opened as a file of one’s own', () => {
	it.each(bundledDatasets().map((dataset) => [dataset.name, dataset] as const))(
		'has its bands, unit, seniorities and terms again, with nothing to ask: %s',
		(_, dataset) => {
			const file = readPayBands(toCsv('pay-bands', dataset, DEFAULT_VIEW));
			expect(file.problems).toEqual([]);
			expect(file.doubts).toEqual([]);
			expect(inOneOrder(file.bands)).toEqual(inOneOrder(dataset.bands));
			expect(file.unit).toEqual({ currency: 'USD', period: 'year' });
			expect(file.seniorities).toEqual(dataset.seniorities);
			expect(namesOf(file.terms)).toEqual(namesOf(dataset.terms));
		}
	);
});

it('keeps a top that is no percentile where the ends are some, though their names are lost', () => {
	const { terms } = sampleSubject;
	const subject = {
		...sampleSubject,
		terms: {
			...terms,
			min: { ...terms.min, header: 'p25' },
			max: { ...terms.max, header: 'p75' },
			median: { ...terms.median, header: 'p50' }
		}
	};
	const file = readPayBands(toCsv('pay-bands', subject, DEFAULT_VIEW));
	expect(inOneOrder(file.bands)).toEqual(inOneOrder(sampleSubject.bands));
});
