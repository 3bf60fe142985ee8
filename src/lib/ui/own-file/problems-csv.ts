import type { Problem } from '$lib/csv/problem';
import { writeCsvRows } from '$lib/figure/csv-rows';
import { toSlug } from '$lib/view/slug';

/** What a cell of a spreadsheet holds. A cell of a broken file may be megabytes long. */
const LONGEST_CELL = 32_767;

/** A list of problems as a CSV file, a row for each, to mend a file by. */
export function toProblemsCsv(problems: readonly Problem[]): string {
	return writeCsvRows([
		['row', 'column', 'cell', 'found', 'expected', 'cure'],
		...problems.map(({ row, column, cell, found, expected, cure }) => [
			row,
			column,
			cell?.slice(0, LONGEST_CELL - 1),
			found,
			expected,
			cure
		])
	]);
}

/** The name of such a list, by the name of the file it is about: `jobs-2026_problems.csv`. ASCII, under 100 characters. */
export function problemsFileName(file: string): string {
	const name = toSlug(file.replace(/\.[a-z0-9]{1,5}$/i, ''))
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 80)
		.replace(/^-|-$/g, '');
	return name === '' ? 'problems.csv' : `${name}_problems.csv`;
}
