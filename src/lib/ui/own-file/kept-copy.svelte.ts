import { forgetFiles, keepFiles, type KeptFiles } from '$lib/own-file/kept-file';

/** Whether the open files stay in this browser when the page is left: not asked for, so, no more, or asked for in vain. */
export type Keeping = 'unasked' | 'kept' | 'dropped' | 'refused';

/** The copy of the open files that the browser keeps, if asked, until its owner forgets it. */
export class KeptCopy {
	readonly #openFiles: () => KeptFiles | undefined;
	#keeping = $state<Keeping>('unasked');

	// What is slow to be stored must not come after it was forgotten, nor an older file after a newer one.
	#last: Promise<void> = Promise.resolve();

	/** `openFiles` tells what there is to keep when its turn comes. */
	constructor(openFiles: () => KeptFiles | undefined) {
		this.#openFiles = openFiles;
	}

	get keeping(): Keeping {
		return this.#keeping;
	}

	/** Keeps the files that are open, and whatever takes their place. */
	keep(): Promise<void> {
		return this.#inTurn(() => this.#store());
	}

	/** What is kept follows what is open. */
	follow(): Promise<void> {
		return this.#inTurn(async () => {
			if (this.#keeping === 'kept') await this.#store();
		});
	}

	/** There is a copy, from an earlier visit. */
	adopt(): void {
		this.#keeping = 'kept';
	}

	/** Keeps nothing any more; what is open stays open. Throws where the copy could not be removed. */
	drop(): Promise<void> {
		return this.#inTurn(async () => {
			await forgetFiles();
			this.#keeping = 'dropped';
		});
	}

	/** Keeps nothing any more, as if nobody had ever asked for it. Throws where the copy could not be removed. */
	forget(): Promise<void> {
		return this.#inTurn(async () => {
			if (this.#keeping === 'kept') await forgetFiles();
			this.#keeping = 'unasked';
		});
	}

	#inTurn(act: () => Promise<void>): Promise<void> {
		const done = this.#last.then(act);
		this.#last = done.catch(() => undefined);
		return done;
	}

	async #store(): Promise<void> {
		const files = this.#openFiles();
		if (!files) return;
		try {
			await keepFiles(files);
			this.#keeping = 'kept';
		} catch {
			// Files that are not open any more must not come back in place of those that are.
			if (this.#keeping === 'kept') await forgetFiles().catch(() => undefined);
			this.#keeping = 'refused';
		}
	}
}
