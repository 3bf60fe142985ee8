import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundledDatasets } from '$lib/datasets/bundled.server';
import { parseTable } from '$lib/csv/table';

const SHARED = process.env.BANDSCOPE_SHARED_DATA ?? '../shared/data';
const SURVEY = join(SHARED, 'bls-oews-2023/national_M2023_dl.csv');
const isHere = existsSync(SURVEY);
if (!isHere) console.log(`Skipped: the survey's own file is not at ${SURVEY}.`);

// The survey's sign for an annual wage that is not given as a figure.
const TOP_CODE = '239200+';

it.skipIf(!isHere)('every figure is that of the survey', () => {
	const { header, rows } = parseTable(readFileSync(SURVEY, 'utf8').replace('\ufeff', ''));
	const at = (cells: readonly string[], name: string) => cells[header.cells.indexOf(name)] ?? '';
	const plain = (text: string) => (text === '#' ? TOP_CODE : text.replaceAll(',', ''));
	const survey = new Map(
		rows
			.filter(({ cells }) => at(cells, 'O_GROUP') === 'detailed')
			.map(({ cells }) => [
				at(cells, 'OCC_CODE'),
				['OCC_TITLE', 'A_PCT25', 'A_MEDIAN', 'A_PCT75', 'A_PCT90', 'TOT_EMP'].map((name) =>
					plain(at(cells, name))
				)
			])
	);

	const dataset = bundledDatasets().find(({ name }) => name === 'us-oews-2023');
	expect(dataset?.bands.length).toBeGreaterThanOrEqual(20);
	for (const { role, min, median, max, top, extra } of dataset?.bands ?? []) {
		const figures = [min, median, max, `${top?.amount}${top?.open ? '+' : ''}`].map(String);
		expect([role, ...figures, extra.get('employment')]).toEqual(
			survey.get(extra.get('soc_code') ?? '')
		);
	}
});

it('names its further columns in words, and knows which of them are numbers', () => {
	const dataset = bundledDatasets().find(({ name }) => name === 'us-oews-2023');
	expect(dataset?.extraColumns).toEqual([
		{ name: 'soc_code', title: 'SOC code', number: false },
		{ name: 'employment', title: 'Employment', number: true }
	]);
});
