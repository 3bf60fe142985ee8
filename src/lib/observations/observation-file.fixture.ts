import type { PayReading, PaySelection } from '$lib/csv/pay-reading';
import { COLUMN_USES, type ReadingPlan } from '$lib/csv/plan';
import { TableReader } from '$lib/csv/table-reader';
import { guessLadder } from '$lib/pay/seniority-ladder';
import { ObservationReader } from './observation-reader';

/** Reads a comma-separated text. Columns are known by headers that name their use. */
export function readText(text: string, plan: Partial<ReadingPlan> = {}): PayReading {
	let reader: ObservationReader | undefined;
	const table = new TableReader({
		delimiter: ',',
		onheader: (header) => {
			const uses = COLUMN_USES.filter((use) => header.cells.includes(use));
			const columns = Object.fromEntries(uses.map((use) => [use, header.cells.indexOf(use)]));
			reader = new ObservationReader({ ...PLAN, columns, ...plan }, header);
		},
		onrow: (row) => reader?.add(row),
		onproblem: (problem) => reader?.report(problem)
	});
	table.push(text);
	table.end();
	if (!reader) throw new Error('The text has no header.');
	return reader.end();
}

const PLAN: ReadingPlan = {
	kind: 'observations',
	encoding: 'utf-8',
	delimiter: ',',
	decimal: undefined,
	columns: {},
	seniorityInRole: false,
	currency: 'USD',
	period: 'year',
	topCode: undefined
};

/** Everything that is in US dollars per year, by the ladder that the words suggest. */
export function selectAll({ facts }: PayReading, selection: Partial<PaySelection> = {}) {
	return {
		currency: 'USD',
		period: 'year',
		yearly: false,
		ladder: guessLadder(facts.seniorities.map(({ word }) => word)),
		where: new Map(),
		...selection
	} satisfies PaySelection;
}

/** Lines of a text. */
export function lines(...rows: readonly string[]): string {
	return `${rows.join('\n')}\n`;
}
