import type { Gap } from '$lib/pay/comparison';
import type { HeldBand, HeldPair } from '$lib/pay/held-against';
import type { PayBand, PayUnit } from '$lib/pay/pay-band';
import { topCell, unitColumns } from './csv-out';
import { toRatio, writeCsvRows, type Cell } from './csv-rows';

type Column<Row> = readonly [name: string, cell: (row: Row) => Cell];

/**
 * Bands beside those that they are held against, as a CSV file, all in one unit. Ratios are parts of the other figure, so 0.25 is a
 * quarter more. Cells are empty where a band has no counterpart, and `no_counterpart` says what the other lacks.
 */
export function heldCsv(held: readonly HeldBand[], unit: PayUnit): string {
	const columns = [...COLUMNS, ...unitColumns(unit).map(({ name, cell }) => ofBand(name, cell))];
	return writeCsvRows([
		columns.map(([name]) => name),
		...held.map((row) => columns.map(([, cell]) => cell(row)))
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
	...BAND.map(([name, cell]) => ofBand(name, cell)),
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
		ofPair(`${name}_difference_ratio`, (pair) => toRatio(gapOf(pair)?.ratio))
	];
}

function ofBand(name: string, cell: (band: PayBand) => Cell): Column<HeldBand> {
	return [name, ({ band }) => cell(band)];
}

function ofPair(name: string, cell: (pair: HeldPair) => Cell): Column<HeldBand> {
	return [name, (held) => (held.counterpart ? cell(held) : undefined)];
}
