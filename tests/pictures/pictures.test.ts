import { expect, it } from 'vitest';
import { bundledDatasets } from '$lib/datasets/bundled.server';
import { drawFigureOnServer } from '$lib/figure/draw-figure.server';
import { GALLERY, toFile, toLines, toOrder } from './gallery';

// The very files that the browser's pictures are compared with.
it.each(GALLERY)('%s: %s of %j, drawn while the site is built', async (...entry) => {
	const dataset = bundledDatasets().find(({ name }) => name === entry[0])!;
	const { svg } = drawFigureOnServer(toOrder(entry, dataset), 'text');
	await expect(toLines(svg)).toMatchFileSnapshot(toFile(entry));
});
