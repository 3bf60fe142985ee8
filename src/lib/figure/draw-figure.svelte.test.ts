import { page } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { FIGURE_BACKGROUNDS } from '$lib/charts/palette';
import { DEFAULT_VIEW } from '$lib/view/view';
import { drawFigure } from './draw-figure';
import { FIGURE_SIZES } from './figure-size';
import { sampleSubject } from './figure-subject.fixture';
import { bandOf } from '$lib/pay/pay-band.fixture';
import type { FigureOrder } from './figures';

const order: FigureOrder = {
	chart: 'pay-bands',
	subject: sampleSubject,
	view: DEFAULT_VIEW,
	size: FIGURE_SIZES.automatic,
	background: 'white'
};
const charts = ['pay-bands', 'skills-radar', 'skills-gap'] as const;

describe.each(charts)('the figure of %s', (chart) => {
	it.each(FIGURE_BACKGROUNDS)(
		'stands alone on %s: nothing in it needs a page',
		async (background) => {
			const { svg, width, height } = await drawFigure({ ...order, chart, background });
			const root = parse(svg);
			expect(root.getAttribute('viewBox')).toMatch(/^0 0 [\d.]+ [\d.]+$/);
			expect([width, height].map(String)).toEqual(
				['width', 'height'].map((name) => root.getAttribute(name))
			);
			expect(root.querySelector(':scope > title')?.textContent).not.toBe('');
			expect(root.querySelector(':scope > desc')?.textContent).toMatch(/Data Scientist/);
			// All words are outlines, all colours plain, all numbers short.
			expect(svg).not.toMatch(/<text|<script|<foreignObject|<style|<!--|class=|style=|id="/);
			expect(svg).not.toMatch(/var\(|currentColor|light-dark|oklch|color-mix|#[\da-f]{8}"/i);
			// Programs that do not know it would hide letters behind their own rim.
			expect(svg).not.toContain('paint-order');
			expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
			expect(svg.match(/-?\d+\.\d{3,}/g)).toBeNull();
		}
	);

	it('is the same, byte for byte, at any width and in any theme of the page', async () => {
		const first = await drawFigure({ ...order, chart });
		await page.viewport(360, 640);
		document.documentElement.style.colorScheme = 'dark';
		document.body.style.fontSize = '40px';
		expect((await drawFigure({ ...order, chart })).svg).toBe(first.svg);
		document.documentElement.style.colorScheme = '';
		document.body.style.fontSize = '';
		await page.viewport(1280, 800);
	});

	it.each(Object.entries(FIGURE_SIZES))('cuts nothing off in size %s', async (_, size) => {
		const { svg } = await drawFigure({ ...order, chart, size });
		expectInside(svg);
	});

	it('leaves the page as it was', async () => {
		const before = document.body.innerHTML;
		await drawFigure({ ...order, chart });
		expect(document.body.innerHTML).toBe(before);
	});
});

describe('a figure', () => {
	it.each([1, 60])('of %i bands grows in height and keeps its text', async (count) => {
		const bands = Array.from({ length: count }, (_, i) =>
			bandOf(
				`Analyst ${i} of things that take many words to say, and then some`,
				'senior',
				1000 * i,
				90_000
			)
		);
		const subject = { ...sampleSubject, bands, roles: bands.map(({ role }) => role) };
		for (const size of Object.values(FIGURE_SIZES)) {
			const { svg, height } = await drawFigure({ ...order, subject, size }, 'text');
			expect(height).toBeGreaterThanOrEqual(Math.max(size.height ?? 0, 20 * count));
			const root = parse(svg);
			const scale =
				Number(root.getAttribute('width')) / Number(root.getAttribute('viewBox')?.split(' ')[2]);
			for (const text of root.querySelectorAll('text'))
				expect(scale * Number(text.getAttribute('font-size'))).toBeGreaterThanOrEqual(12);
			expectInside(svg);
		}
	});

	it('keeps to XML whatever a file says', async () => {
		const roles = [
			'<script>alert(1)</script>',
			'a & b]]>',
			'x\u0001\u000B\uFFFE\uD800y',
			'"\'><g id="q">'
		];
		const bands = roles.map((role) => bandOf(role, 'junior', 1000, 2000));
		const subject = { ...sampleSubject, title: roles.join(' '), roles, bands };
		const { svg } = await drawFigure({ ...order, subject });
		expect(parse(svg).querySelector('script, [id]')).toBeNull();
		expect(parse(svg).querySelector('title')?.textContent).toContain('<script>alert(1)</script>');
	});

	it('leaves nothing in the page where it cannot be drawn', async () => {
		const before = document.body.innerHTML;
		const subject = { ...sampleSubject, unit: undefined as never };
		await expect(drawFigure({ ...order, subject })).rejects.toThrow();
		expect(document.body.innerHTML).toBe(before);
	});

	it.each(['skills-radar', 'skills-gap'] as const)(
		'of %s has the reader’s own levels where it is asked to, and nothing of them otherwise',
		async (chart) => {
			const rating = new Map([
				['Python', 'required'],
				['SQL', 'light']
			]);
			const plain = await drawFigure({ ...order, chart }, 'text');
			expect(plain.svg).not.toMatch(/You|stroke-dasharray/);
			for (const size of Object.values(FIGURE_SIZES)) {
				const { svg } = await drawFigure({ ...order, chart, size, rating }, 'text');
				const words = [...parse(svg).querySelectorAll('text')].map(
					({ textContent }) => textContent
				);
				expect(words).toContain('You');
				expect(svg).toContain('stroke-dasharray');
				expect(parse(svg).querySelector('desc')?.textContent).toContain(
					'1 level apart. You: light.'
				);
				expectInside(svg);
			}
		}
	);

	it('keeps letters that the font lacks as text', async () => {
		const subject = { ...sampleSubject, title: 'Зарплаты 💰' };
		const { svg } = await drawFigure({ ...order, subject });
		const texts = [...parse(svg).querySelectorAll('text')];
		expect(texts.map(({ textContent }) => textContent)).toEqual(['Зарплаты 💰']);
	});
});

function parse(svg: string): Element {
	const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
	expect(documentElement.querySelector('parsererror')?.textContent).toBeUndefined();
	expect(documentElement.tagName).toBe('svg');
	return documentElement;
}

/** Every mark and letter lies within the picture. */
function expectInside(svg: string): void {
	const holder = document.createElement('div');
	holder.innerHTML = svg;
	document.body.append(holder);
	const root = holder.querySelector('svg')!;
	const frame = root.getBoundingClientRect();
	for (const mark of root.querySelectorAll('path, line, rect, circle, text')) {
		const { left, right, top, bottom } = mark.getBoundingClientRect();
		const outside = Math.max(
			frame.left - left,
			right - frame.right,
			frame.top - top,
			bottom - frame.bottom
		);
		expect(outside, mark.outerHTML.slice(0, 200)).toBeLessThanOrEqual(0.5);
	}
	holder.remove();
}
