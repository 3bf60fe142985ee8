import type { Problem } from '$lib/csv/problem';
import type { Dataset } from '$lib/datasets/dataset';
import { compress, expand } from './compress';
import { packDataset } from './packed-dataset';
import { MOST_LINKED_BANDS } from './unpack-bands';
import { unpackDataset } from './unpack-dataset';

/** What carries a dataset in the fragment of an address, as text, or why there is none. */
export type LinkedText = { readonly text: string } | { readonly problem: Problem };

/** A dataset that came in a link, or why it cannot be shown. */
export type LinkedDataset = { readonly dataset: Dataset } | { readonly problem: Problem };

/** Programs that pass a link on, such as mail and chat, cut off what is longer. */
const MOST_CHARACTERS = 30_000;

/** What a link of that length may hold once it is expanded, in bytes. */
const MOST_BYTES = 2_000_000;

/** How the data are written. A later way takes another number, and this version says that it does not know it. */
const VERSION = '1';

/** A dataset as text for the fragment of an address, which no browser sends to a server. */
export async function writeLinkedData(dataset: Dataset): Promise<LinkedText> {
	const { length } = dataset.bands;
	if (length > MOST_LINKED_BANDS) {
		return { problem: tooLarge(`${length.toLocaleString('en-US')} bands are drawn`, 'roles') };
	}
	const text = `${VERSION}.${await compress(JSON.stringify(packDataset(dataset)))}`;
	if (text.length > MOST_CHARACTERS) {
		const found = `the link would be ${text.length.toLocaleString('en-US')} characters long`;
		return { problem: tooLarge(found, 'roles, or leave out columns with much text') };
	}
	// Whoever gets a link cannot mend it, so it is opened here first.
	const opened = await readLinkedData(text);
	return 'dataset' in opened ? { text } : { problem: UNOPENABLE };
}

/** The dataset that a text carries. A text that is not whole carries none: never another than was sent. */
export async function readLinkedData(text: string): Promise<LinkedDataset> {
	const [, version, code = ''] = /^(\d+)\.([\w-]+)$/.exec(text) ?? [];
	if (version !== undefined && version !== VERSION) return { problem: NEWER };
	if (text.length > MOST_CHARACTERS) return { problem: DAMAGED };
	try {
		const dataset = unpackDataset(JSON.parse(await expand(code, MOST_BYTES)));
		return 'title' in dataset ? { dataset } : { problem: DAMAGED };
	} catch {
		return { problem: DAMAGED };
	}
}

function tooLarge(found: string, fewer: string): Problem {
	return {
		found: `${found}, too much for a link`,
		expected: `up to ${MOST_LINKED_BANDS} bands and ${MOST_CHARACTERS.toLocaleString('en-US')} characters`,
		cure: `Choose fewer ${fewer}, or send the CSV of the rows shown.`
	};
}

const UNOPENABLE: Problem = {
	found: 'the link would not open, so there is none',
	expected: 'figures and words that a link can carry',
	cure: 'Choose fewer roles, leave out columns with much text, or send the CSV of the rows shown.'
};

const NEWER: Problem = {
	found: 'the link was made by a newer version of Bandscope',
	expected: `data written in way ${VERSION}`,
	cure: 'Open it where it was made.'
};

const DAMAGED: Problem = {
	found: 'the data in the link are damaged or cut off, so nothing of them is shown',
	expected: 'the whole link, as it was copied',
	cure: 'Copy it once more, to its very end, or ask for it again.'
};
