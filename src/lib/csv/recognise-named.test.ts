import { describe, expect, it } from 'vitest';
import type { ColumnUse } from './plan';
import { recognise } from './recognise';
import { takeSample } from './sample';

/** The kind, the headers of the uses, and the unit, where these headers are named. */
function look(text: string, named: Partial<Record<ColumnUse, string>>) {
	const sample = takeSample(new TextEncoder().encode(text), true);
	if (sample.problem) throw new Error(sample.problem.found);
	const { cells } = sample.header;
	const places = Object.entries(named).map(
		([use, header]) => [use as ColumnUse, cells.indexOf(header)] as const
	);
	const { plan, doubts } = recognise(sample, new Map(places));
	const uses = Object.entries(plan.columns).map(([use, at]) => [use, cells[at]] as const);
	const { kind, currency, period } = plan;
	return { kind, uses: Object.fromEntries(uses), currency, period, doubts };
}

describe('a pay that is named', () => {
	const JOBS =
		'title,salary,salary_currency,salary_in_usd,hourly_eur\nA,90000,EUR,97000,45\nB,80000,GBP,99000,40\n';

	it('is the pay, and the rest is found to go with it', () => {
		expect(look(JOBS, {})).toMatchObject({ uses: { pay: 'salary_in_usd' }, currency: 'USD' });
		expect(look(JOBS, { pay: 'salary' })).toEqual({
			kind: 'observations',
			uses: { role: 'title', pay: 'salary', currency: 'salary_currency' },
			currency: undefined,
			period: 'year',
			doubts: [expect.objectContaining({ about: 'period' })]
		});
		expect(look(JOBS, { pay: 'hourly_eur' })).toEqual({
			kind: 'observations',
			uses: { role: 'title', pay: 'hourly_eur' },
			currency: 'EUR',
			period: 'hour',
			doubts: []
		});
	});

	it('is a range where its cells have both ends', () => {
		const text = 'title,x\nA,$100-120K\nA,$110-130K\nA,$120-140K\n';
		expect(look(text, { pay: 'x' })).toMatchObject({ kind: 'ranges', uses: { range: 'x' } });
	});
});

it('takes ends that are named for ends, beside another pay', () => {
	const text = 'title,salary,a,b,median\nA,5,50000,70000,60000\n';
	expect(look(text, { min: 'a', max: 'b' })).toMatchObject({
		kind: 'bands',
		uses: { role: 'title', min: 'a', max: 'b', median: 'median' }
	});
});

it('takes words that are named for what they are named', () => {
	const text = 'team,title,grade,salary,note\nX,A,1,50000,EUR\nY,A,2,60000,USD\n';
	const named = { role: 'team', seniority: 'title', currency: 'note' } as const;
	expect(look(text, named)).toMatchObject({ uses: { ...named, pay: 'salary' } });
});
