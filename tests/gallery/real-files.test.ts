import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BandReader } from '$lib/csv/band-reader';
import { parseTable } from '$lib/csv/table';
import { recognise } from '$lib/csv/recognise';
import { SAMPLE_SIZE, takeSample } from '$lib/csv/sample';

const SHARED = process.env.BANDSCOPE_SHARED_DATA ?? '../shared/data';
const JOBS = join(SHARED, 'aijobs-2025-01/salaries.csv');
const SURVEY = join(SHARED, 'bls-oews-2023/national_M2023_dl.csv');
const WAGES = join(SHARED, 'oflc-prevailing-wage/wages_long.csv');

function look(path: string) {
	const bytes = readFileSync(path);
	const sample = takeSample(bytes.subarray(0, SAMPLE_SIZE), bytes.length <= SAMPLE_SIZE);
	if (sample.problem) throw new Error(sample.problem.found);
	const { plan, doubts } = recognise(sample);
	const { kind, encoding, delimiter, currency, period } = plan;
	const uses = Object.entries(plan.columns).map(
		([use, at]) => `${use}: ${sample.header.cells[at]}`
	);
	return {
		plan,
		told: [kind, encoding, delimiter, currency, period, ...uses],
		about: doubts.map(({ about }) => about)
	};
}

for (const path of [JOBS, SURVEY, WAGES]) {
	if (!existsSync(path)) console.log(`Skipped: there is no file at ${path}.`);
}

it.skipIf(!existsSync(JOBS))('a list of salaries is recognised', () => {
	const { told, about } = look(JOBS);
	expect(told).toEqual([
		...['observations', 'utf-8', ',', 'USD', 'year'],
		'role: job_title',
		'seniority: experience_level',
		'pay: salary_in_usd'
	]);
	expect(about).toEqual(['pay']);
});

it.skipIf(!existsSync(WAGES))('a list of hourly wages is recognised', () => {
	const { told, about } = look(WAGES);
	expect(told).toEqual([
		...['observations', 'utf-8', ',', 'USD', 'hour'],
		'role: soc_title',
		'seniority: wage_level',
		'pay: hourly_usd'
	]);
	expect(about).toEqual([]);
});

describe.skipIf(!existsSync(SURVEY))('a survey of percentiles', () => {
	it('is recognised, yearly before hourly', () => {
		const { told, about } = look(SURVEY);
		expect(told).toEqual([
			...['percentiles', 'utf-8', ',', undefined, 'year'],
			'role: OCC_TITLE',
			...['p10: A_PCT10', 'p25: A_PCT25', 'p50: A_MEDIAN', 'p75: A_PCT75', 'p90: A_PCT90']
		]);
		expect(about).toEqual(['currency', 'topCode']);
	});

	it('is read: its detailed occupations, with open tops', () => {
		const plan = { ...look(SURVEY).plan, currency: 'USD', topCode: 239_200 };
		const table = parseTable(readFileSync(SURVEY, 'utf8'));
		const reader = new BandReader(plan, table.header);
		for (const row of table.rows) reader.add(row);
		const reading = reader.end();
		expect(reading.facts.rowCount).toBe(1403);
		expect(reading.facts.furtherColumns.map(({ header }) => header)).toContain('O_GROUP');

		const { bands, problems } = reading.answer({
			currency: 'USD',
			period: 'year',
			yearly: false,
			ladder: { levels: ['all levels'], meanings: new Map() },
			where: new Map([['O_GROUP', ['detailed']]])
		});
		expect(problems.total).toBe(0);
		expect(bands.find(({ role }) => role === 'Data Scientists')).toMatchObject({
			min: 79_810,
			median: 108_020,
			max: 147_670,
			top: { amount: 184_090, open: false }
		});
		expect(
			bands.find(({ role }) => role === 'Computer and Information Systems Managers')
		).toMatchObject({ min: 131_770, max: 214_050, top: { amount: 239_200, open: true } });
		// Counted in the file: 24 detailed occupations have a quartile or median of `#`, 5 have no yearly pay.
		expect(bands).toHaveLength(802);
		expect(bands.filter(({ top }) => top?.open)).toHaveLength(17);
		const { unused, problems: inFile } = reading.facts;
		expect([unused.missing, inFile.rows]).toEqual([7, 29]);
	});
});
