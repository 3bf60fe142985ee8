import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PayReading } from '$lib/csv/pay-reading';
import type { PayBand } from '$lib/pay/pay-band';
import { readText, selectAll } from '$lib/observations/observation-file.fixture';

const SHARED = process.env.BANDSCOPE_SHARED_DATA ?? '../shared/data';
const JOB_ADS = join(SHARED, 'aijobs-2025-01/salaries.csv');
const WAGES = join(SHARED, 'oflc-prevailing-wage/wages_long.csv');
for (const file of [JOB_ADS, WAGES]) {
	if (!existsSync(file)) console.log(`Skipped: the file is not at ${file}.`);
}

type Figures = readonly [n: number, p25: number, p50: number, p75: number, p90: number];

function figuresOf(
	bands: readonly PayBand[],
	role: string,
	seniority: string
): Figures | undefined {
	const band = bands.find((each) => each.role === role && each.seniority === seniority);
	return band && [band.n ?? 0, band.min, band.median ?? 0, band.max, band.top?.amount ?? 0];
}

// foorilla/ai-jobs-net-salaries of 2025-01-19, CC0 1.0. Figures by NumPy, of all rows.
describe.skipIf(!existsSync(JOB_ADS))('74,301 salaries of data and AI jobs', () => {
	let reading: PayReading;
	beforeAll(() => {
		reading = readText(readFileSync(JOB_ADS, 'utf8'), {
			columns: { role: 3, seniority: 1, pay: 6 }
		});
	});

	it.each<[string, string, Figures]>([
		['Data Scientist', 'entry', [562, 63_010.5, 95_800, 137_000, 172_936]],
		['Data Scientist', 'mid', [3587, 95_000, 130_500, 172_293, 219_120]],
		['Data Scientist', 'senior', [7315, 127_300, 160_000, 206_000, 250_000]],
		['Data Scientist', 'executive', [205, 145_500, 200_000, 246_100, 300_000]],
		['Machine Learning Engineer', 'entry', [332, 112_048.75, 138_450, 177_000, 237_500]],
		['Machine Learning Engineer', 'mid', [1244, 130_000, 163_450, 220_000, 260_000]],
		['Machine Learning Engineer', 'senior', [4215, 155_150, 198_600, 250_000, 304_000]],
		['Machine Learning Engineer', 'executive', [50, 176_125, 215_200, 244_900, 297_185]]
	])('give the band of %s, %s', (role, seniority, figures) => {
		const { bands } = reading.answer(selectAll(reading));
		expect(figuresOf(bands, role, seniority)).toEqual(figures);
	});

	it('are all usable, and can be kept by country', () => {
		const { facts } = reading;
		expect(facts).toMatchObject({
			rowCount: 74_301,
			usable: 74_301,
			unused: { missing: 0, zero: 0, negative: 0 },
			problems: { total: 0 }
		});
		expect(facts.roles).toHaveLength(290);
		expect(facts.roles.slice(0, 2)).toEqual([
			{ word: 'Data Scientist', rows: 11_669 },
			{ word: 'Data Engineer', rows: 9505 }
		]);
		expect(facts.furtherColumns.map(({ header, values }) => [header, values.length])).toEqual([
			['work_year', 6],
			['employment_type', 4],
			['salary_currency', 25],
			['employee_residence', 93],
			['remote_ratio', 3],
			['company_location', 86],
			['company_size', 3]
		]);
	});
});

// US Department of Labor, prevailing wages, public domain. Figures by exact fractions, in another language.
describe.skipIf(!existsSync(WAGES))('274,596 prevailing wages by the hour', () => {
	let reading: PayReading;
	beforeAll(() => {
		reading = readText(readFileSync(WAGES, 'utf8'), {
			columns: { role: 1, seniority: 4, pay: 5 },
			period: 'hour'
		});
	});
	const hourly = { period: 'hour' } as const;

	it('stand on a ladder from I to IV', () => {
		const { bands } = reading.answer(selectAll(reading, hourly));
		expect(bands.slice(0, 4).map(({ seniority }) => seniority)).toEqual(['I', 'II', 'III', 'IV']);
		expect(bands).toHaveLength(84);
		const ofRole = bands.filter(({ role }) => role === 'Data Scientists');
		expect(ofRole.map(({ seniority }) => figuresOf(bands, 'Data Scientists', seniority))).toEqual([
			[3269, 25.65, 29.83, 34.26, 36.52],
			[3269, 33.66, 38.48, 43.21, 46.72],
			[3269, 41.52, 47.38, 52.5, 57.69],
			[3269, 49.31, 55.96, 62.11, 69.4]
		]);
	});

	it('are made yearly by 2,080 hours', () => {
		const { bands, rows, converted } = reading.answer(
			selectAll(reading, { ...hourly, yearly: true })
		);
		expect([rows, converted]).toEqual([274_596, 274_596]);
		expect(figuresOf(bands, 'Software Developers', 'II')).toEqual([
			3269, 86_132.8, 92_497.6, 102_772.8, 112_486.4
		]);
	});

	it('can be kept by state, of which there are 54, and not by county, of which there are 1,966', () => {
		expect(reading.facts.furtherColumns.map(({ header }) => header)).toEqual(['soc_code', 'state']);
		const where = new Map([['state', ['CA', 'NY']]]);
		const { bands } = reading.answer(selectAll(reading, { ...hourly, where }));
		expect(figuresOf(bands, 'Data Scientists', 'II')).toEqual([120, 37.35, 41.05, 44.4, 52.64]);
	});
});
