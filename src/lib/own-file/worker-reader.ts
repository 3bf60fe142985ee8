import type { PayAnswer, PaySelection } from '$lib/csv/pay-reading';
import type { ReadingPlan } from '$lib/csv/plan';
import type { ForcedFormat } from '$lib/csv/sample';
import type { FileFacts, FileReader } from './file-engine';
import type { Inspection } from './inspect-file';
import type { Reply, Request } from './messages';
import type { Progress } from './read-file';

interface Waiting {
	readonly resolve: (value: unknown) => void;
	readonly reject: (reason: Error) => void;
	readonly onprogress?: ((progress: Progress) => void) | undefined;
}

type Question = Request extends infer Each
	? Each extends Request
		? Omit<Each, 'id'>
		: never
	: never;

const DIED =
	'Reading stopped: the browser ended it, perhaps for want of memory. Close other tabs, or try a smaller file.';

/** A file reader in a worker of its own: closing it stops the work at once, and gives its memory back. */
class WorkerReader implements FileReader {
	readonly #worker: Worker;
	readonly #waiting = new Map<number, Waiting>();
	#asked = 0;

	constructor(worker: Worker) {
		this.#worker = worker;
		worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#take(data));
		worker.addEventListener('error', (event) => {
			// Told to the user below; the console is for developers.
			event.preventDefault();
			for (const { reject } of this.#waiting.values()) reject(new Error(DIED));
			this.#waiting.clear();
		});
	}

	// What comes back is what the engine's method of the same name gives.
	inspect(file: Blob, format?: ForcedFormat) {
		return this.#ask({ ask: 'inspect', file, format }) as Promise<Inspection>;
	}

	read(plan: ReadingPlan, onprogress: (progress: Progress) => void) {
		return this.#ask({ ask: 'read', plan }, onprogress) as Promise<FileFacts>;
	}

	answer(selection: PaySelection) {
		return this.#ask({ ask: 'answer', selection }) as Promise<PayAnswer>;
	}

	close(): void {
		this.#worker.terminate();
		// Nobody waits any more: whoever closed it knows.
		this.#waiting.clear();
	}

	#ask(question: Question, onprogress?: (progress: Progress) => void): Promise<unknown> {
		const id = ++this.#asked;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject, onprogress });
			this.#worker.postMessage({ ...question, id });
		});
	}

	#take(reply: Reply): void {
		const waiting = this.#waiting.get(reply.id);
		if (reply.say === 'progress') {
			waiting?.onprogress?.(reply.progress);
			return;
		}
		this.#waiting.delete(reply.id);
		if (reply.say === 'done') waiting?.resolve(reply.value);
		else waiting?.reject(new Error(reply.reason));
	}
}

/** A worker that was started before there was a file. */
let spare: Worker | undefined;

function startWorker(): Worker {
	return new Worker(new URL('./worker.ts', import.meta.url), {
		type: 'module',
		name: 'bandscope-csv'
	});
}

/**
 * Starts the worker of the next file ahead of time, since that takes longer than reading a small file does. To be
 * ended by what is given back, if no file came.
 */
export function warmUp(): () => void {
	const endSpare = () => {
		spare?.terminate();
		spare = undefined;
	};
	try {
		const worker = (spare ??= startWorker());
		worker.addEventListener('error', (event) => {
			// It is started again for a file, which then fails with a reason.
			event.preventDefault();
			if (spare === worker) endSpare();
		});
	} catch {
		// Where the browser forbids workers there is nothing to warm.
	}
	return endSpare;
}

/** A reader for one file: in a worker, or on the page's own thread where the browser forbids workers. */
export async function openReader(): Promise<FileReader> {
	try {
		const worker = spare ?? startWorker();
		spare = undefined;
		return new WorkerReader(worker);
	} catch {
		const { FileEngine } = await import('./file-engine');
		return new FileEngine();
	}
}
