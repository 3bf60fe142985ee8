import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { FIGURES, figureProps, type FigureOrder, type Lettering } from './figures';
import { outlineLetters } from './letters';
import { serialiseFigure, type DrawnElement, type DrawnFigure } from './serialise';

/** Draws a figure while the site is built: the same bytes that a browser draws of this order. */
export function drawFigureOnServer(
	order: FigureOrder,
	lettering: Lettering = 'outlines'
): DrawnFigure {
	const outline = lettering === 'outlines' ? outlineLetters : undefined;
	return drawOnServer(FIGURES[order.chart], figureProps(order, outline));
}

/** Draws any component that is a picture. */
export function drawOnServer<Props extends object>(
	picture: Component<Props>,
	props: Props
): DrawnFigure {
	const { body } = render(picture as Component<object>, { props });
	return serialiseFigure(findSvg(parseFragment(body)));
}

function findSvg({ childNodes }: DefaultTreeAdapterTypes.ParentNode): DrawnElement | undefined {
	for (const node of childNodes) {
		if (!tree.isElementNode(node)) continue;
		const svg = node.tagName === 'svg' ? fromMarkup(node) : findSvg(node);
		if (svg) return svg;
	}
	return undefined;
}

function fromMarkup({ tagName, attrs, childNodes }: DefaultTreeAdapterTypes.Element): DrawnElement {
	return {
		name: tagName,
		attributes: attrs,
		children: childNodes.flatMap((node) => {
			if (tree.isElementNode(node)) return fromMarkup(node);
			return tree.isTextNode(node) ? node.value : [];
		})
	};
}
