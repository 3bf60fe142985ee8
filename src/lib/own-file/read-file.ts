import { PieceDecoder } from '$lib/csv/piece-decoder';
import type { ReadingPlan } from '$lib/csv/plan';
import { TableReader } from '$lib/csv/table-reader';
import { slicePieces, type FilePieces } from './file-pieces';
import { Intake, type FileContent } from './intake';
import { keepRows, type WantedValues } from './keep-rows';

/** How far reading has come. */
export interface Progress {
	readonly rows: number;
	readonly bytes: number;
	/** Bytes of the whole file. */
	readonly size: number;
}

interface ReadOptions {
	/** How to get at the file's bytes. Reading can be stopped between two pieces. Default: so that a page can answer there. */
	readonly pieces?: FilePieces | undefined;
	/** Which rows to take in. All of them, unless told otherwise. */
	readonly wanted?: WantedValues;
	readonly onprogress?: (progress: Progress) => void;
	readonly signal?: AbortSignal;
}

/** Bytes that become a text at once: the memory of a short text is soon used again, which is quicker than to get more. */
const PART = 2 ** 17;
const LINE_FEED = 0x0a;

/**
 * Reads a file by its plan, piece by piece, so that only what the plan needs is ever in memory. Throws in
 * words for the user where the file cannot be read, and the signal's reason where it was stopped.
 */
export async function readFile(
	file: Blob,
	plan: ReadingPlan,
	{ pieces = slicePieces, wanted, onprogress, signal }: ReadOptions = {}
): Promise<FileContent> {
	const decoder = new PieceDecoder(plan.encoding);
	const intake = new Intake(plan);
	const { onheader, onrow, onproblem } = wanted ? keepRows(intake, wanted) : intake;
	const table = new TableReader({ delimiter: plan.delimiter, onheader, onrow, onproblem });
	let bytes = 0;
	for await (const piece of pieces(file)) {
		signal?.throwIfAborted();
		for (const part of cutIntoParts(piece)) table.push(decoder.push(part));
		bytes += piece.length;
		onprogress?.({ rows: table.rowCount, bytes, size: file.size });
		if (table.isOver) break;
	}
	table.push(decoder.end());
	table.end();
	if (decoder.problem) intake.onproblem(decoder.problem);
	return intake.end();
}

/**
 * A piece in parts that mostly end with a row: then nothing of a text is left to be joined, by a copy, with the next.
 * Where they end makes no difference to what is read.
 */
function* cutIntoParts(piece: Uint8Array): Generator<Uint8Array, void, void> {
	for (let at = 0, end; at < piece.length; at = end) {
		const most = at + PART;
		const feed = most < piece.length ? piece.lastIndexOf(LINE_FEED, most - 1) : -1;
		end = feed < at ? most : feed + 1;
		yield piece.subarray(at, end);
	}
}
