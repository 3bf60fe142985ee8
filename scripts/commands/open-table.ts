import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { headerKey } from '$lib/csv/headers';
import type { ReadingPlan } from '$lib/csv/plan';
import type { Problem } from '$lib/csv/problem';
import { recognise, type Doubt } from '$lib/csv/recognise';
import { SAMPLE_SIZE, takeSample } from '$lib/csv/sample';
import { showText } from '$lib/csv/show-text';
import type { WantedValues } from '$lib/own-file/keep-rows';
import { readBytes } from '$lib/own-file/file-pieces';
import type { Arguments } from './arguments';
import { UsageError } from './usage-error';

/** A CSV file, and how it is to be read. */
export interface OpenTable {
	readonly blob: Blob;
	readonly headers: readonly string[];
	readonly plan: ReadingPlan;
	readonly doubts: readonly Doubt[];
	/** By headers as the file writes them. */
	readonly wanted: WantedValues;
	readonly problem?: undefined;
}

/** Looks at a file's beginning, and tells how to read it. The problem is that it is no CSV file. */
export async function openTable(
	path: string,
	{ named, wanted, topCode }: Omit<Arguments, 'path'>
): Promise<OpenTable | { readonly problem: Problem }> {
	const blob = await openFile(path);
	const start = await readBytes(blob.slice(0, SAMPLE_SIZE));
	const sample = takeSample(start, blob.size <= SAMPLE_SIZE);
	if (sample.problem) return sample;

	const headers = sample.header.cells.map((cell) => cell.trim());
	const places = [...named].map(([use, name]) => [use, findPlace(name, headers)] as const);
	const { plan, doubts } = recognise(sample, new Map(places));
	const byHeader = [...wanted].map(
		([name, values]) => [headers[findPlace(name, headers)]!, values] as const
	);
	const told = topCode === undefined ? doubts : doubts.filter(({ about }) => about !== 'topCode');
	return { blob, headers, plan: { ...plan, topCode }, doubts: told, wanted: new Map(byHeader) };
}

async function openFile(path: string): Promise<Blob> {
	try {
		if ((await stat(path)).isDirectory()) throw new UsageError(`${path} is a folder.`);
		return await openAsBlob(path);
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new UsageError(`No file can be read at ${path}.`);
	}
}

/** The header as it is written, else one that differs in case, spaces and signs alone. */
function findPlace(name: string, headers: readonly string[]): number {
	const exact = headers.indexOf(name);
	const alike = headers.findIndex((header) => headerKey(header) === headerKey(name));
	const place = exact < 0 ? alike : exact;
	if (place >= 0) return place;
	throw new UsageError(`No column is called “${showText(name)}”. ${listHeaders(headers)}`);
}

// A longer list helps nobody.
const MOST_LISTED = 40;

/** The columns that there are to name. */
export function listHeaders(headers: readonly string[]): string {
	const shown = headers.filter((header) => header !== '').map(showText);
	const more = shown.length - MOST_LISTED;
	return `The file has: ${shown.slice(0, MOST_LISTED).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
