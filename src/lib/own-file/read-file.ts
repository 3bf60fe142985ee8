import { PieceDecoder } from '$lib/csv/piece-decoder';
import type { ReadingPlan } from '$lib/csv/plan';
import { TableReader } from '$lib/csv/table-reader';
import { Intake, type FileContent } from './intake';
import { keepRows, type WantedValues } from './keep-rows';
import { readPiece } from './read-piece';

/** How far reading has come. */
export interface Progress {
	readonly rows: number;
	readonly bytes: number;
	/** Bytes of the whole file. */
	readonly size: number;
}

interface ReadOptions {
	/** Which rows to take in. All of them, unless told otherwise. */
	readonly wanted?: WantedValues;
	readonly onprogress?: (progress: Progress) => void;
	readonly signal?: AbortSignal;
}

/** As much at a time as is quick to read, and little enough to stop soon after. */
const PIECE = 2 ** 20;

/**
 * Reads a file by its plan, piece by piece, so that only what the plan needs is ever in memory. Throws in
 * words for the user where the file cannot be read, and the signal's reason where it was stopped.
 */
export async function readFile(
	file: Blob,
	plan: ReadingPlan,
	{ wanted, onprogress, signal }: ReadOptions = {}
): Promise<FileContent> {
	const decoder = new PieceDecoder(plan.encoding);
	const intake = new Intake(plan);
	const { onheader, onrow, onproblem } = wanted ? keepRows(intake, wanted) : intake;
	const table = new TableReader({ delimiter: plan.delimiter, onheader, onrow, onproblem });
	for (let start = 0; start < file.size && !table.isOver; start += PIECE) {
		signal?.throwIfAborted();
		const bytes = await readPiece(file.slice(start, start + PIECE));
		table.push(decoder.push(bytes));
		onprogress?.({
			rows: table.rowCount,
			bytes: Math.min(start + PIECE, file.size),
			size: file.size
		});
	}
	table.push(decoder.end());
	table.end();
	if (decoder.problem) intake.onproblem(decoder.problem);
	return intake.end();
}
