import { figurePalette } from '$lib/charts/palette';
import { drawOnServer } from '$lib/figure/draw-figure.server';
import { outlineLetters } from '$lib/figure/letters';
import type { DrawnFigure } from '$lib/figure/serialise';
import LinkCard from './LinkCard.svelte';

/** The picture for links to a page that has no chart of its own. */
export function drawLinkCard(title: string, lines: readonly string[]): DrawnFigure {
	const style = { palette: figurePalette('white'), fluid: false, outline: outlineLetters };
	return drawOnServer(LinkCard, { title, lines, style });
}
