import { createStore, del, get, set } from 'idb-keyval';
import type { SeniorityLadder } from '$lib/pay/seniority-ladder';
import type { ReadingPlan } from '$lib/csv/plan';
import type { About } from './about';
import type { Subject } from './open-doubts';

/** What is kept in the browser until its owner forgets it: the files as they were opened, and what was chosen for them. */
export interface KeptFiles {
	readonly about: About;
	readonly files: readonly KeptFile[];
	/** The order of levels of the file of pay, the very same, where its owner agreed with what was guessed of it. */
	readonly agreedLadder?: SeniorityLadder | undefined;
}

interface KeptFile {
	readonly file: File;
	readonly plan: ReadingPlan;
	/** What of the plan its owner has chosen, or agreed with, that was doubtful. */
	readonly chosen?: ReadonlySet<Subject>;
	/** Of a file of pay. */
	readonly ladder: SeniorityLadder | undefined;
}

/**
 * A later version of the site that keeps something else takes another name, and never meets what this one wrote. What may
 * be absent was not kept at first.
 */
const KEY = 'own-files 1';

/** Opened when it is first needed: where storage is forbidden, even asking for it throws. */
const openStore = () => createStore('bandscope', 'own-files');

/** Keeps these files, in place of any others. Throws where the browser has no room, or forbids it. */
export async function keepFiles(kept: KeptFiles): Promise<void> {
	await set(KEY, kept, openStore());
}

/** What was kept. `undefined` where nothing was, or where it cannot be read. */
export async function keptFiles(): Promise<KeptFiles | undefined> {
	try {
		const kept: unknown = await get(KEY, openStore());
		return isKept(kept) ? kept : undefined;
	} catch {
		return undefined;
	}
}

/** Removes what was kept. Nothing may be left of it, so a failure is thrown. */
export async function forgetFiles(): Promise<void> {
	await del(KEY, openStore());
}

/** Whoever else wrote to the store, what comes from it must be files. */
function isKept(kept: unknown): kept is KeptFiles {
	if (typeof kept !== 'object' || kept === null || !('files' in kept)) return false;
	const { files } = kept;
	return (
		Array.isArray(files) &&
		files.every(
			(each: unknown) =>
				typeof each === 'object' && each !== null && 'file' in each && each.file instanceof File
		)
	);
}
