import type { Gap } from '$lib/pay/comparison';
import type { HeldBand, HeldPair } from '$lib/pay/held-against';
import type { PayBand } from '$lib/pay/pay-band';
import { topCell } from './csv-out';
import { writeCsvRows, type Cell } from './csv-rows';

type Column<Row> = readonly [name: string, cell: (row: Row) => Cell];

/**
 * Bands beside those that they are held against, as a CSV file. Ratios are parts of the other figure, so 0.25 is a
 * quarter more. Cells are empty where a band has no counterpart, and `no_counterpart` says what the other lacks.
 */
export function heldCsv(held: readonly HeldBand[]): string {
	return writeCsvRows([
		COLUMNS.map(([name]) => name),
		...held.map((row) => COLUMNS.map(([, cell]) => cell(row)))
	]);
}

const BAND: readonly Column<PayBand>[] = [
	['role', ({ role }) => role],
	['seniority', ({ seniority }) => seniority],
	['min', ({ min }) => min],
	['max', ({ max }) => max],
	['top_of_band', topCell],
	['n', ({ n }) => n]
];

const COLUMNS: readonly Column<HeldBand>[] = [
	...BAND.map(([name, cell]): Column<HeldBand> => [name, ({ band }) => cell(band)]),
	...BAND.map(([name, cell]) =>
		ofPair(`counterpart_${name}`, ({ counterpart }) => cell(counterpart))
	),
	...gapColumns('min', ({ min }) => min),
	...gapColumns('midpoint', ({ midpoint }) => midpoint),
	...gapColumns('max', ({ max }) => max),
	...gapColumns('top', ({ top }) => top),
	ofPair('top_difference_is_least', ({ top }) => top && (top.atLeast ? 'yes' : 'no')),
	['no_counterpart', (held) => (held.counterpart ? undefined : held.lack)]
];

function gapColumns(
	name: string,
	gapOf: (pair: HeldPair) => Gap | undefined
): readonly Column<HeldBand>[] {
	return [
		ofPair(`${name}_difference`, (pair) => gapOf(pair)?.amount),
		ofPair(`${name}_difference_ratio`, (pair) => gapOf(pair)?.ratio)
	];
}

function ofPair(name: string, cell: (pair: HeldPair) => Cell): Column<HeldBand> {
	return [name, (held) => (held.counterpart ? cell(held) : undefined)];
}
