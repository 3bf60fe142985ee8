import type { Problem } from '$lib/csv/problem';
import { recognise, type Doubt } from '$lib/csv/recognise';
import { SAMPLE_SIZE, takeSample, type ForcedFormat } from '$lib/csv/sample';
import type { ReadingPlan } from '$lib/csv/plan';
import { readBytes } from './file-pieces';

/** What the beginning of a file tells. Plain data. */
export interface Inspected {
	readonly header: readonly string[];
	/** The first rows below it. */
	readonly rows: readonly (readonly string[])[];
	/** How it would be read if nobody knew better. */
	readonly plan: ReadingPlan;
	/** What of that is a guess. */
	readonly doubts: readonly Doubt[];
	readonly problem?: undefined;
}

/** What a file was recognised as, or why it cannot be read as a table. */
export type Inspection = Inspected | { readonly problem: Problem };

/** More rows than these nobody looks at. */
const SHOWN_ROWS = 8;

/** Looks at a file's beginning, which is enough to know what it is. */
export async function inspectFile(file: Blob, format: ForcedFormat = {}): Promise<Inspection> {
	const bytes = await readBytes(file.slice(0, SAMPLE_SIZE));
	const sample = takeSample(bytes, file.size <= SAMPLE_SIZE, format);
	if (sample.problem) return { problem: sample.problem };
	const { plan, doubts } = recognise(sample);
	return {
		header: sample.header.cells,
		rows: sample.rows.slice(0, SHOWN_ROWS).map(({ cells }) => cells),
		plan,
		doubts
	};
}
