import { describe, expect, it } from 'vitest';
import { serialiseFigure, type DrawnElement } from './serialise';

function element(
	name: string,
	attributes: Record<string, string> = {},
	...children: DrawnElement['children']
): DrawnElement {
	const list = Object.entries(attributes).map(([name, value]) => ({ name, value }));
	return { name, attributes: list, children };
}

const write = (...children: DrawnElement['children']) =>
	serialiseFigure(element('svg', {}, ...children)).svg;

describe('a picture', () => {
	it('is written as a document, with its size beside it', () => {
		const picture = element('svg', { width: '1200', height: '675', viewBox: '0 0 960 540' });
		expect(serialiseFigure(picture)).toEqual({
			svg: '<svg height="675" viewBox="0 0 960 540" width="1200"/>\n',
			width: 1200,
			height: 675
		});
	});

	it.each([null, undefined])('that was not drawn (%s) is an error', (nothing) => {
		expect(() => serialiseFigure(nothing)).toThrow('the figure drew no <svg>');
	});

	it('has no blanks between its elements, and keeps those within a text', () => {
		expect(write('\n\t', element('g'), ' ', element('title', {}, ' a  b '))).toBe(
			'<svg><g/><title> a  b </title></svg>\n'
		);
	});

	it.each([
		[
			'markup in a text',
			element('title', {}, '<b>&amp;]]>'),
			'<title>&lt;b&gt;&amp;amp;]]&gt;</title>'
		],
		[
			'markup in an attribute',
			element('g', { id: '"><b>&' }),
			'<g id="&quot;&gt;&lt;b&gt;&amp;"/>'
		],
		['what XML forbids', element('title', {}, 'x\u0001\u000B\uFFFE\uD800y'), '<title>xy</title>'],
		['letters beyond the first 65,536', element('title', {}, 'a💰'), '<title>a💰</title>']
	])('is XML with %s', (_, child, written) => {
		expect(write(child)).toBe(`<svg>${written}</svg>\n`);
	});

	it.each<[string, Record<string, string>, string]>([
		['no trace of the page', { class: 'svelte-1x', style: 'fill: red', x: '1' }, 'x="1"'],
		['its attributes in one order', { y: '2', fill: 'none', x: '1' }, 'fill="none" x="1" y="2"'],
		['short numbers', { d: 'M0.1250000001 -3.14159L2 0.5' }, 'd="M0.13 -3.14L2 0.5"'],
		// 0x55 of 255 is a third.
		['opacity apart', { stroke: '#8a8a8a55' }, 'stroke="#8a8a8a" stroke-opacity="0.33"'],
		[
			'opacities multiplied',
			{ fill: '#00000080', 'fill-opacity': '0.5' },
			'fill="#000000" fill-opacity="0.25"'
		]
	])('has %s', (_, attributes, written) => {
		expect(write(element('path', attributes))).toBe(`<svg><path ${written}/></svg>\n`);
	});
});
