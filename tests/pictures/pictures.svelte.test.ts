import { expect, it } from 'vitest';
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
	const bytes = Object.entries(files)
		.filter(([path]) => path.includes(`/${name}/`))
		.map(([path, text]) => [path.split('/').at(-1)!, new TextEncoder().encode(text)] as const);
	const { dataset, problems } = readDataset(name, new Map(bytes));
	expect(problems).toEqual([]);
	return dataset!;
}
