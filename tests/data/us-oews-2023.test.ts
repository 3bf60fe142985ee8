import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundledDatasets } from '$lib/datasets/bundled.server';
import { parseTable } from '$lib/csv/table';

const SHARED = process.env.BANDSCOPE_SHARED_DATA ?? '../shared/data';
const SURVEY = join(SHARED, 'bls-oews-2023/national_M2023_dl.csv');
const isHere = existsSync(SURVEY);
if (!isHere) console.log(`Skipped: the survey's own file is not at ${SURVEY}.`);

/**
 * A digest of each occupation's figures, computed from the survey's own file: US Bureau of Labor Statistics,
 * Occupational Employment and Wage Statistics, May 2023, national_M2023_dl, in the public domain. The
 * file itself stays outside of the project, so these are what every clone compares with.
 */
const DIGESTS: ReadonlyMap<string, string> = new Map([
	['11-3021', '44f0c05420f7c13c'],
	['15-1221', 'aa17fafdf7d665ea'],
	['17-2061', 'f36853a21b10f2a3'],
	['15-1243', 'd5b5591fcf4f6451'],
	['15-1252', 'a4634ffb93266789'],
	['15-1241', 'a8e7db93a15379d9'],
	['15-1212', 'e7cdab5fad06d6c8'],
	['15-2011', 'adc4cabf79c4cd7c'],
	['15-2021', 'e0d19959dc0810b8'],
	['15-2051', 'e4286cad05231155'],
	['15-2041', '2c40f76269c81a17'],
	['15-1211', 'a1a123ab5814c6c5'],
	['15-1253', '3bab138123311325'],
	['15-1242', '46c8694b4746b2e3'],
	['15-1251', '9b7130b088b170b0'],
	['15-1255', '0a21e6068f95e091'],
	['15-1244', '197d480c96ee51e3'],
	['15-1254', '874173e74c0bfb58'],
	['15-2031', '27acd15cf5cca5dd'],
	['15-1231', '009dbe408ca02110'],
	['15-1232', '21f6d90d60f4996a']
]);

// The survey's sign for an annual wage that is not given as a figure.
const TOP_CODE = '239200+';

type Figures = readonly [socCode: string, figures: readonly string[]];

/** Title, 25th percentile, median, 75th and 90th percentile and employment, by occupation, as the dataset has them. */
function bundledFigures(): readonly Figures[] {
	const dataset = bundledDatasets().find(({ name }) => name === 'us-oews-2023');
	return (dataset?.bands ?? []).map(({ role, min, median, max, top, extra }): Figures => {
		const pay = [min, median, max, `${top?.amount}${top?.open ? '+' : ''}`].map(String);
		return [extra.get('soc_code') ?? '', [role, ...pay, extra.get('employment') ?? '']];
	});
}

/** The same as the survey has them, written as plainly. */
function surveyFigures(): ReadonlyMap<string, readonly string[]> {
	const { header, rows } = parseTable(readFileSync(SURVEY, 'utf8').replace('\ufeff', ''));
	const at = (cells: readonly string[], name: string) => cells[header.cells.indexOf(name)] ?? '';
	const plain = (text: string) => (text === '#' ? TOP_CODE : text.replaceAll(',', ''));
	return new Map(
		rows
			.filter(({ cells }) => at(cells, 'O_GROUP') === 'detailed')
			.map(({ cells }) => [
				at(cells, 'OCC_CODE'),
				['OCC_TITLE', 'A_PCT25', 'A_MEDIAN', 'A_PCT75', 'A_PCT90', 'TOT_EMP'].map((name) =>
					plain(at(cells, name))
				)
			])
	);
}

function digest(figures: readonly string[] = []): string {
	return createHash('sha256').update(figures.join('|')).digest('hex').slice(0, 16);
}

it('every figure is that of the survey, by its digest', () => {
	const digests = bundledFigures().map(([code, figures]) => [code, digest(figures)]);
	expect(Object.fromEntries(digests)).toEqual(Object.fromEntries(DIGESTS));
	expect(digests).toHaveLength(DIGESTS.size);
});

it.skipIf(!isHere)('every figure is that of the survey', () => {
	const survey = surveyFigures();
	const bundled = bundledFigures();
	expect(bundled).toEqual(bundled.map(([code]) => [code, survey.get(code)]));
	expect(bundled).toHaveLength(DIGESTS.size);
});

it.skipIf(!isHere)('every digest is that of the survey', () => {
	const survey = surveyFigures();
	expect([...DIGESTS]).toEqual([...DIGESTS.keys()].map((code) => [code, digest(survey.get(code))]));
});

it('names its further columns in words, and knows which of them are numbers', () => {
	const dataset = bundledDatasets().find(({ name }) => name === 'us-oews-2023');
	expect(dataset?.extraColumns).toEqual([
		{ name: 'soc_code', title: 'SOC code', number: false },
		{ name: 'employment', title: 'Employment', number: true }
	]);
});
