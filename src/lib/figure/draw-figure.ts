import { flushSync, mount, unmount } from 'svelte';
import { FIGURES, figureProps, type FigureOrder, type Lettering } from './figures';
import { serialiseFigure, type DrawnElement, type DrawnFigure } from './serialise';

/** Draws a figure in a browser. The same order gives the same bytes, whatever the page's width or theme. */
export async function drawFigure(
	order: FigureOrder,
	lettering: Lettering = 'outlines'
): Promise<DrawnFigure> {
	const outline = lettering === 'outlines' ? await loadOutlining() : undefined;

	// LayerCake measures its container, so this one is in the page, but out of sight and of the way.
	const target = document.createElement('div');
	target.inert = true;
	target.style.cssText =
		'position: fixed; width: 0; height: 0; overflow: hidden; visibility: hidden';
	document.body.append(target);
	let figure: ReturnType<typeof mount> | undefined;
	try {
		figure = mount(FIGURES[order.chart], { target, props: figureProps(order, outline) });
		flushSync();
		const svg = target.querySelector('svg');
		return serialiseFigure(svg && fromDom(svg));
	} finally {
		if (figure) await unmount(figure);
		target.remove();
	}
}

/** The browser loads them once, with the first picture at the latest. */
async function loadOutlining() {
	try {
		return (await import('./letters')).outlineLetters;
	} catch {
		throw new Error(
			'The letters for the picture could not be loaded. Check the connection and try again.'
		);
	}
}

function fromDom(element: Element): DrawnElement {
	return {
		name: element.localName,
		attributes: [...element.attributes],
		children: [...element.childNodes].flatMap((node) => {
			if (node instanceof Element) return fromDom(node);
			return node instanceof Text ? node.data : [];
		})
	};
}
