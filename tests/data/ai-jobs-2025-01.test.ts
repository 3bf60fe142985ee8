import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { bundledDatasets } from '$lib/datasets/bundled.server';
import { bands as makeBands } from '../../scripts/commands/bands';

const SHARED = process.env.BANDSCOPE_SHARED_DATA ?? '../shared/data';
const SALARIES = join(SHARED, 'aijobs-2025-01/salaries.csv');
const isHere = existsSync(SALARIES);
if (!isHere) console.log(`Skipped: the source's own file is not at ${SALARIES}.`);

/** A band as it is bundled, or made anew: n, then the 25th, 50th, 75th and 90th percentile. */
type Figures = readonly [n: number, ...percentiles: readonly number[]];

const bands = bundledDatasets().find(({ name }) => name === 'ai-jobs-2025-01')?.bands ?? [];

const bundled: ReadonlyMap<string, Figures> = new Map(
	bands.map(({ role, seniority, n, min, median, max, top }) => [
		`${role}, ${seniority}`,
		[n ?? NaN, min, median ?? NaN, max, top?.amount ?? NaN]
	])
);

const LEVELS: ReadonlyMap<string, string> = new Map([
	['EN', 'entry'],
	['MI', 'mid'],
	['SE', 'senior'],
	['EX', 'executive']
]);

/** The salaries of each role and level, sorted: of 2024 and later, in US companies, full time. No cell of the file has a comma in it. */
function readSalaries(): ReadonlyMap<string, readonly number[]> {
	const [header = '', ...lines] = readFileSync(SALARIES, 'utf8').trim().split('\r\n');
	const names = header.split(',');
	const salaries = new Map<string, number[]>();
	for (const line of lines) {
		const cells = line.split(',');
		const at = (name: string) => cells[names.indexOf(name)] ?? '';
		if (Number(at('work_year')) < 2024 || at('company_location') !== 'US') continue;
		if (at('employment_type') !== 'FT') continue;
		const key = `${at('job_title')}, ${LEVELS.get(at('experience_level'))}`;
		salaries.set(key, [...(salaries.get(key) ?? []), Number(at('salary_in_usd'))]);
	}
	for (const ofBand of salaries.values()) ofBand.sort((a, b) => a - b);
	return salaries;
}

/** Type 7 in whole numbers, to the cent. */
function percentile(sorted: readonly number[], percent: number): number {
	const hundredths = (sorted.length - 1) * percent;
	const part = hundredths % 100;
	const place = (hundredths - part) / 100;
	const [below = NaN, above = below] = sorted.slice(place);
	return Math.round(below * (100 - part) + above * part) / 100;
}

// Reckoned from the source's file in another language, with exact fractions.
it.each<[string, Figures]>([
	['Data Scientist, entry', [369, 76_000, 104_160, 150_000, 175_100]],
	['Data Scientist, mid', [2864, 103_100, 138_250, 179_000, 220_796.8]],
	['Data Scientist, senior', [5113, 130_000, 165_000, 210_000, 251_388.8]],
	['Data Scientist, executive', [117, 156_000, 200_000, 246_100, 300_000]],
	['Machine Learning Engineer, entry', [278, 115_200, 139_875, 179_275, 250_000]],
	['Machine Learning Engineer, mid', [954, 137_750, 172_000, 223_900, 264_200]],
	['Machine Learning Engineer, senior', [2992, 161_000, 201_730, 259_000, 312_200]],
	['Machine Learning Engineer, executive', [38, 188_500, 232_750, 263_712.5, 323_945]]
])('has the band of %s', (band, figures) => {
	expect(bundled.get(band)).toEqual(figures);
});

it('has twelve roles at up to four levels, and no band of fewer than five salaries', () => {
	expect(new Set(bands.map(({ role }) => role)).size).toBe(12);
	expect(bands).toHaveLength(42);
	expect(bands.filter(({ n = 0 }) => n < 5)).toEqual([]);
	expect(bands.reduce((sum, { n = 0 }) => sum + n, 0)).toBe(30_906);
});

it.skipIf(!isHere)('has every band that its source comes to', () => {
	const roles = new Set(bands.map(({ role }) => role));
	const made = [...readSalaries()]
		.filter(([key, { length }]) => roles.has(key.split(', ')[0]!) && length >= 5)
		.map(([key, sorted]): [string, Figures] => [
			key,
			[sorted.length, ...[25, 50, 75, 90].map((percent) => percentile(sorted, percent))]
		]);
	expect(bundled).toEqual(new Map(made));
});

it.skipIf(!isHere)('is what its command makes of its source, to the letter', async () => {
	const descriptor = readFileSync('data/ai-jobs-2025-01/datapackage.json', 'utf8');
	const [, command = ''] = /"command": "npm run --silent bands -- (.*)"/.exec(descriptor) ?? [];
	const words = command.match(/'[^']*'|\S+/g)?.map((word) => word.replaceAll("'", ''));
	const { stdout } = await makeBands(words ?? [], dirname(SALARIES));
	expect(stdout).toBe(readFileSync('data/ai-jobs-2025-01/salaries.csv', 'utf8'));
});
