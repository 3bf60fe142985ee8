import type { PayAnswer, PayFacts, PayReading, PaySelection } from '$lib/csv/pay-reading';
import type { ReadingPlan } from '$lib/csv/plan';
import type { ForcedFormat } from '$lib/csv/sample';
import type { SkillRatingFile } from '$lib/csv/skill-ratings';
import type { FilePieces } from './file-pieces';
import { inspectFile, type Inspection } from './inspect-file';
import { readFile, type Progress } from './read-file';

/** What was found in a file: of pay, or of skills. Plain data. */
export type FileFacts =
	| { readonly holds: 'pay'; readonly facts: PayFacts }
	| { readonly holds: 'skills'; readonly file: SkillRatingFile };

/** What can be asked of a user's file, wherever the work is done. */
export interface FileReader {
	/** Looks at the file's beginning, and recognises what it is. */
	inspect(file: Blob, format?: ForcedFormat): Promise<Inspection>;
	/** Reads all of the file that was inspected. Throws in words for the user where the browser cannot. */
	read(plan: ReadingPlan, onprogress: (progress: Progress) => void): Promise<FileFacts>;
	/** The bands of the file of pay that was read. */
	answer(selection: PaySelection): Promise<PayAnswer>;
	/** Stops whatever is under way, and lets go of the file. */
	close(): void;
}

/** Does the work where it is called: in the worker, or on the page where workers are forbidden. */
export class FileEngine implements FileReader {
	readonly #pieces: FilePieces | undefined;
	#file: Blob | undefined;
	#pay: PayReading | undefined;
	readonly #stop = new AbortController();

	/** @param pieces As `readFile` takes it. */
	constructor(pieces?: FilePieces) {
		this.#pieces = pieces;
	}

	inspect(file: Blob, format?: ForcedFormat): Promise<Inspection> {
		this.#file = file;
		return inspectFile(file, format);
	}

	async read(plan: ReadingPlan, onprogress: (progress: Progress) => void): Promise<FileFacts> {
		if (!this.#file) throw new Error('A file is inspected before it is read.');
		this.#pay = undefined;
		const reading = await readFile(this.#file, plan, {
			pieces: this.#pieces,
			onprogress,
			signal: this.#stop.signal
		});
		if (reading.holds === 'skills') return reading;
		this.#pay = reading.reading;
		return { holds: 'pay', facts: reading.reading.facts };
	}

	// Asynchronous, as all that may cross to a worker is.
	// eslint-disable-next-line @typescript-eslint/require-await
	async answer(selection: PaySelection): Promise<PayAnswer> {
		if (!this.#pay) throw new Error('A file of pay is read before it is asked.');
		return this.#pay.answer(selection);
	}

	close(): void {
		this.#stop.abort();
		this.#file = undefined;
		this.#pay = undefined;
	}
}
