import { PieceDecoder } from '$lib/csv/piece-decoder';
import type { ReadingPlan } from '$lib/csv/plan';
import type { Problem } from '$lib/csv/problem';
import { recognise, type Recognition } from '$lib/csv/recognise';
import { SAMPLE_SIZE, takeSample } from '$lib/csv/sample';
import { TableReader } from '$lib/csv/table-reader';
import { Intake, type FileContent } from '$lib/own-file/intake';

/** The bytes of a CSV file, and how to read it. The problem is that it is no CSV file. */
export function recogniseBytes(
	bytes: Uint8Array
): (Recognition & { readonly problem?: undefined }) | { readonly problem: Problem } {
	const sample = takeSample(bytes.subarray(0, SAMPLE_SIZE), bytes.length <= SAMPLE_SIZE);
	return sample.problem ? sample : recognise(sample);
}

/** Reads all of a file by its plan. */
export function readBytes(bytes: Uint8Array, plan: ReadingPlan): FileContent {
	const decoder = new PieceDecoder(plan.encoding);
	const intake = new Intake(plan);
	const { onheader, onrow, onproblem } = intake;
	const table = new TableReader({ delimiter: plan.delimiter, onheader, onrow, onproblem });
	table.push(decoder.push(bytes));
	table.push(decoder.end());
	table.end();
	if (decoder.problem) onproblem(decoder.problem);
	return intake.end();
}

/** A text as the bytes of a file. */
export function toBytes(file: string | Uint8Array): Uint8Array {
	return typeof file === 'string' ? new TextEncoder().encode(file) : file;
}
