import { round } from '$lib/charts/parts/chart-style';

/** What XML 1.0 forbids, even as a reference. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The picture inside an element as an SVG document that stands alone: no trace of the page or of what drew it. */
export function serialiseFigure(container: Element): {
	svg: string;
	width: number;
	height: number;
} {
	const drawn = container.querySelector('svg');
	if (!drawn) throw new Error('There is no picture to save: the figure drew no <svg>.');

	const svg = drawn.cloneNode(true) as SVGSVGElement;
	removeAll(svg, NodeFilter.SHOW_COMMENT);
	removeAll(svg, NodeFilter.SHOW_TEXT, (node) => node.nodeValue?.trim() === '');
	for (const element of [svg, ...svg.querySelectorAll('*')]) tidyAttributes(element);
	return {
		svg: `${new XMLSerializer().serializeToString(svg).replace(NOT_XML, '')}\n`,
		width: svg.width.baseVal.value,
		height: svg.height.baseVal.value
	};
}

function removeAll(root: Node, kind: number, matches: (node: Node) => boolean = () => true): void {
	const walker = document.createTreeWalker(root, kind);
	const found: Node[] = [];
	while (walker.nextNode()) if (matches(walker.currentNode)) found.push(walker.currentNode);
	for (const node of found) node.parentNode?.removeChild(node);
}

/**
 * Classes and styles belong to the page. Numbers are rounded, since engines differ in the last digits of
 * a sine or a sum, and the same view is to give the same bytes in all of them.
 */
function tidyAttributes(element: Element): void {
	for (const { name, value } of [...element.attributes]) {
		if (name === 'class' || name === 'style') element.removeAttribute(name);
		else element.setAttribute(name, value.replace(/-?\d+\.\d{3,}/g, roundNumber));
	}
	for (const name of ['fill', 'stroke']) partOpacity(element, name);
}

function roundNumber(number: string): string {
	return String(round(Number(number)));
}

/** A colour with its opacity in one, such as `#8a8a8a55`, is none to Inkscape, which then draws nothing. */
function partOpacity(element: Element, name: string): void {
	const [, colour, alpha] =
		/^(#[\da-f]{6})([\da-f]{2})$/i.exec(element.getAttribute(name) ?? '') ?? [];
	if (colour === undefined || alpha === undefined) return;
	const opacity =
		Number(element.getAttribute(`${name}-opacity`) ?? 1) * (parseInt(alpha, 16) / 255);
	element.setAttribute(name, colour);
	element.setAttribute(`${name}-opacity`, String(round(opacity)));
}
