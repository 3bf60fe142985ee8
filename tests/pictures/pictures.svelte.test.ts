import { expect, it } from 'vitest';
import { joinDatasets } from '$lib/datasets/join-datasets';
import { readDataset } from '$lib/datasets/read-dataset';
import { drawFigure } from '$lib/figure/draw-figure';
import { GALLERY, toFile, toLines, toOrder } from './gallery';

// Text stays text in these pictures, so that a change in one is a diff that can be read. Once it is meant,
// `npx vitest run tests/pictures -u` writes them anew.
const files = import.meta.glob<string>('../../data/*/*', {
	query: '?raw',
	import: 'default',
	eager: true
});

it.each(GALLERY)('%s: %s of %j', async (...entry) => {
	const { svg } = await drawFigure(toOrder(entry, read(entry[0])), 'text');
	await expect(toLines(svg)).toMatchFileSnapshot(toFile(entry));
});

function read(name: string) {
	const { content, problems } = joinDatasets(folders().map((folder) => readFolder(folder)));
	expect(problems).toEqual([]);
	return content.find((dataset) => dataset.name === name)!;
}

function folders(): string[] {
	return [...new Set(Object.keys(files).map((path) => path.split('/').at(-2)!))];
}

function readFolder(folder: string) {
	const bytes = Object.entries(files)
		.filter(([path]) => path.includes(`/${folder}/`))
		.map(([path, text]) => [path.split('/').at(-1)!, new TextEncoder().encode(text)] as const);
	return readDataset(folder, new Map(bytes));
}
