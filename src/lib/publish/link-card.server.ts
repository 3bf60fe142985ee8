import { figurePalette } from '$lib/charts/palette';
import { drawOnServer } from '$lib/figure/draw-figure.server';
import { outlineLetters } from '$lib/figure/letters';
import { toPngOnServer } from '$lib/figure/png.server';
import LinkCard from './LinkCard.svelte';

/** Draws the picture for links to a page that has no chart of its own. */
export function drawLinkCard(title: string, lines: readonly string[]): Uint8Array<ArrayBuffer> {
	const style = { palette: figurePalette('white'), fluid: false, outline: outlineLetters };
	return toPngOnServer(drawOnServer(LinkCard, { title, lines, style }), 1);
}
