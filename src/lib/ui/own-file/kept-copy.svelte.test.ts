import { beforeEach, expect, it } from 'vitest';
import { aboutFile } from '$lib/own-file/about';
import { forgetFiles, keptFiles, type KeptFiles } from '$lib/own-file/kept-file';
import { KeptCopy } from './kept-copy.svelte';

function files(name: string): KeptFiles {
	const text = 'role,seniority,min,max\nNurse,senior,50000,60000\n';
	return {
		about: aboutFile(name),
		files: [{ file: new File([text], name), plan: PLAN, ladder: undefined }]
	};
}

// What is kept comes back as it was; nothing here reads by it.
const PLAN = {} as KeptFiles['files'][number]['plan'];

const names = async () => (await keptFiles())?.files.map(({ file }) => file.name);

beforeEach(forgetFiles);

it('keeps the files that are open, once it is asked for', async () => {
	const copy = new KeptCopy(() => files('pay.csv'));
	await copy.follow();
	expect([copy.keeping, await names()]).toEqual(['unasked', undefined]);
	await copy.keep();
	expect([copy.keeping, await names()]).toEqual(['kept', ['pay.csv']]);
});

it('is gone, though it was forgotten while it was still being stored', async () => {
	const copy = new KeptCopy(() => files('pay.csv'));
	await Promise.all([copy.keep(), copy.forget()]);
	expect([copy.keeping, await names()]).toEqual(['unasked', undefined]);
});

it('is gone, though it was dropped while it was still being stored', async () => {
	const copy = new KeptCopy(() => files('pay.csv'));
	await Promise.all([copy.keep(), copy.drop()]);
	expect([copy.keeping, await names()]).toEqual(['dropped', undefined]);
});

it('follows a file that was opened while the one before was still being stored', async () => {
	let open = 'pay.csv';
	const copy = new KeptCopy(() => files(open));
	const storing = copy.keep();
	open = 'newer.csv';
	await Promise.all([storing, copy.follow()]);
	expect([copy.keeping, await names()]).toEqual(['kept', ['newer.csv']]);
});
