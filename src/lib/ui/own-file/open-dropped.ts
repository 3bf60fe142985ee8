import type { Problem } from '$lib/csv/problem';
import { ownFiles } from './own-files.svelte';

/** What came with a drop or from the clipboard. */
export interface Dropped {
	readonly files: readonly File[];
	/** For each thing that came, whether it is a folder. */
	readonly folders: readonly boolean[];
	/** Lines of addresses, as a link that is dragged brings them. */
	readonly address: string;
	readonly text: string;
}

/** Opens what was dropped: files, or the text of a table. Says of anything else why it cannot be opened. */
export function openDropped({ files, folders, address, text }: Dropped): void {
	const isFolder = folders.some((folder) => folder);
	if (isFolder) ownFiles.refuse(FOLDER);
	else if (files.length > 0) void ownFiles.open(files);
	else if (address.trim() !== '') ownFiles.refuse(ADDRESS);
	else if (text.trim() !== '') void ownFiles.open([toFile(text)]);
	else ownFiles.refuse(NOTHING);
}

/** Text that was pasted or dropped, as the file it might have been. */
export function toFile(text: string): File {
	return new File([text], 'pasted table.csv', { type: 'text/csv' });
}

const EXPECTED = 'a CSV file, or the text of a table';

const FOLDER: Problem = {
	found: 'a folder was dropped',
	expected: EXPECTED,
	cure: 'Open it, and drop the file that is inside.'
};
const ADDRESS: Problem = {
	found: 'an address was dropped, and nothing is fetched from elsewhere',
	expected: EXPECTED,
	cure: 'Download the file, and drop that.'
};
const NOTHING: Problem = {
	found: 'what was dropped holds neither a file nor text',
	expected: EXPECTED,
	cure: 'Choose the file with the button instead.'
};
