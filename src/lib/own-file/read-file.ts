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
	/** Bytes to fetch at once, which is what comes between two chances to stop. Default 1 MiB: a page can answer in between. */
	readonly pieceSize?: number | undefined;
	/** Which rows to take in. All of them, unless told otherwise. */
	readonly wanted?: WantedValues;
	readonly onprogress?: (progress: Progress) => void;
	readonly signal?: AbortSignal;
}

const PIECE = 2 ** 20;
/** Bytes that become a text at once: the memory of a short text is soon used again, which is quicker than to get more. */
const PART = 2 ** 17;

/**
 * Reads a file by its plan, piece by piece, so that only what the plan needs is ever in memory. Throws in
 * words for the user where the file cannot be read, and the signal's reason where it was stopped.
 */
export async function readFile(
	file: Blob,
	plan: ReadingPlan,
	{ pieceSize = PIECE, wanted, onprogress, signal }: ReadOptions = {}
): Promise<FileContent> {
	const decoder = new PieceDecoder(plan.encoding);
	const intake = new Intake(plan);
	const { onheader, onrow, onproblem } = wanted ? keepRows(intake, wanted) : intake;
	const table = new TableReader({ delimiter: plan.delimiter, onheader, onrow, onproblem });
	let bytes = 0;
	for await (const piece of readPieces(file, pieceSize)) {
		signal?.throwIfAborted();
		for (let at = 0; at < piece.length; at += PART)
			table.push(decoder.push(piece.subarray(at, at + PART)));
		bytes += piece.length;
		onprogress?.({ rows: table.rowCount, bytes, size: file.size });
		if (table.isOver) break;
	}
	table.push(decoder.end());
	table.end();
	if (decoder.problem) intake.onproblem(decoder.problem);
	return intake.end();
}

/** The pieces of a file. The browser fetches the next one while the one before it is taken apart. */
async function* readPieces(file: Blob, size: number): AsyncGenerator<Uint8Array, void, void> {
	let ahead = readPiece(file.slice(0, size));
	for (let end = size; ; end += size) {
		const piece = await ahead;
		const isLast = end >= file.size;
		if (!isLast) ahead = readPiece(file.slice(end, end + size));
		// What fails is told once it is needed, and to nobody where reading was stopped before.
		ahead.catch(() => undefined);
		yield piece;
		if (isLast) return;
	}
}
