import { round } from '$lib/charts/parts/chart-style';

/** An element as a figure's component drew it, in a browser's document or in the markup of a build. */
export interface DrawnElement {
	readonly name: string;
	readonly attributes: readonly Attribute[];
	readonly children: readonly (DrawnElement | string)[];
}

interface Attribute {
	readonly name: string;
	readonly value: string;
}

/** A picture as an SVG document, and its size in pixels at 1x. */
export interface DrawnFigure {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

/** What XML 1.0 forbids, even as a reference. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Writes a picture as an SVG document that stands alone: no trace of the page or of what drew it. */
export function serialiseFigure(drawn: DrawnElement | null | undefined): DrawnFigure {
	if (!drawn) throw new Error('There is no picture to save: the figure drew no <svg>.');

	const sizeOf = (side: string) =>
		Number(drawn.attributes.find(({ name }) => name === side)?.value);
	return {
		svg: `${writeElement(drawn).replace(NOT_XML, '')}\n`,
		width: sizeOf('width'),
		height: sizeOf('height')
	};
}

function writeElement({ name, attributes, children }: DrawnElement): string {
	const tag = name + tidyAttributes(attributes).map(writeAttribute).join('');
	const content = children
		.map((child) => (typeof child === 'string' ? writeText(child) : writeElement(child)))
		.join('');
	return content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>`;
}

/** Blank text is the line breaks between a component's elements. */
function writeText(text: string): string {
	return text.trim() === '' ? '' : escape(text);
}

function writeAttribute([name, value]: [name: string, value: string]): string {
	return ` ${name}="${escape(value).replaceAll('"', '&quot;')}"`;
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * Classes and styles belong to the page. Numbers are rounded, since engines differ in the last digits of
 * a sine or a sum. Attributes are sorted, since a document has them in another order than markup. So the
 * same view gives the same bytes everywhere.
 */
function tidyAttributes(attributes: readonly Attribute[]): [name: string, value: string][] {
	const tidy = new Map(
		attributes
			.filter(({ name }) => name !== 'class' && name !== 'style')
			.map(({ name, value }) => [name, value.replace(/-?\d+\.\d{3,}/g, roundNumber)])
	);
	for (const name of ['fill', 'stroke']) partOpacity(tidy, name);
	return [...tidy].sort(([a], [b]) => (a < b ? -1 : 1));
}

function roundNumber(number: string): string {
	return String(round(Number(number)));
}

/** A colour with its opacity in one, such as `#8a8a8a55`, is none to Inkscape, which then draws nothing. */
function partOpacity(attributes: Map<string, string>, name: string): void {
	const [, colour, alpha] = /^(#[\da-f]{6})([\da-f]{2})$/i.exec(attributes.get(name) ?? '') ?? [];
	if (colour === undefined || alpha === undefined) return;
	const opacity = Number(attributes.get(`${name}-opacity`) ?? 1) * (parseInt(alpha, 16) / 255);
	attributes.set(name, colour);
	attributes.set(`${name}-opacity`, String(round(opacity)));
}
