import { expect, it } from 'vitest';
import { RowText } from '$lib/csv/row-text';
import { keepRows, type WantedValues } from './keep-rows';

const ROWS = ['2023,US,FT', '2024, US ,FT', '2024,DE,FT', '2025,US,PT'].map((line, i) =>
	RowText.of(i + 2, line.split(','))
);

/** Numbers of the rows that are let through. */
function kept(wanted: WantedValues): number[] {
	const rows: RowText[] = [];
	const taker = keepRows(
		{ onheader: () => undefined, onrow: (row) => rows.push(row), onproblem: () => undefined },
		wanted
	);
	taker.onheader({ number: 1, cells: ['year', ' country', 'type'] });
	for (const row of ROWS) taker.onrow(row);
	return rows.map(({ number }) => number);
}

it.each<[WantedValues, number[]]>([
	[new Map(), [2, 3, 4, 5]],
	[new Map([['year', ['2024']]]), [3, 4]],
	[new Map([['year', ['2023', '2025']]]), [2, 5]],
	[
		new Map([
			['year', ['2024', '2025']],
			['country', ['US']]
		]),
		[3, 5]
	],
	[new Map([['year', ['1999']]]), []],
	[new Map([['town', ['']]]), []]
])('of %j lets the rows through', (wanted, numbers) => {
	expect(kept(wanted)).toEqual(numbers);
});
