import { BandReader } from '$lib/csv/band-reader';
import type { PayReader, PayReading } from '$lib/csv/pay-reading';
import type { FileKind, ReadingPlan } from '$lib/csv/plan';
import type { Problem } from '$lib/csv/problem';
import type { SkillRatingFile } from '$lib/csv/skill-ratings';
import { SkillReader } from '$lib/csv/skill-reader';
import type { RowText } from '$lib/csv/row-text';
import type { TableReaderOptions } from '$lib/csv/table-reader';
import type { TableRow } from '$lib/csv/table-row';
import { ObservationReader } from '$lib/observations/observation-reader';

/** A file that was read. */
export type FileContent =
	| { readonly holds: 'pay'; readonly reading: PayReading }
	| { readonly holds: 'skills'; readonly file: SkillRatingFile };

type Reader =
	| { readonly holds: 'pay'; readonly rows: PayReader }
	| { readonly holds: 'skills'; readonly rows: SkillReader };

type PayKind = Exclude<FileKind, 'skills' | 'skill table'>;

const PAY_READERS: Readonly<
	Record<PayKind, new (plan: ReadingPlan, header: TableRow) => PayReader>
> = {
	bands: BandReader,
	percentiles: BandReader,
	observations: ObservationReader,
	ranges: ObservationReader
};

/** Takes the rows of a table to the reader that a plan asks for. */
export class Intake implements Pick<TableReaderOptions, 'onheader' | 'onrow' | 'onproblem'> {
	readonly #plan: ReadingPlan;
	#reader: Reader | undefined;
	/** What was wrong before there was a header. */
	readonly #early: Problem[] = [];

	constructor(plan: ReadingPlan) {
		this.#plan = plan;
	}

	// Properties, since they are handed on as functions.
	readonly onheader = (header: TableRow): void => {
		this.#reader = openReader(this.#plan, header);
	};

	readonly onrow = (row: RowText): void => this.#reader?.rows.add(row);

	readonly onproblem = (problem: Problem): void => {
		if (this.#reader) this.#reader.rows.report(problem);
		else this.#early.push(problem);
	};

	/** To be called once, after the last row. */
	end(): FileContent {
		const reader = this.#reader ?? openReader(this.#plan, { number: 1, cells: [] });
		for (const problem of this.#early) reader.rows.report(problem);
		return reader.holds === 'pay'
			? { holds: 'pay', reading: reader.rows.end() }
			: { holds: 'skills', file: reader.rows.end() };
	}
}

function openReader(plan: ReadingPlan, header: TableRow): Reader {
	const { kind } = plan;
	if (kind === 'skills' || kind === 'skill table')
		return { holds: 'skills', rows: new SkillReader(plan, header) };
	return { holds: 'pay', rows: new PAY_READERS[kind](plan, header) };
}
