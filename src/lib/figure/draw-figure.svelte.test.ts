import { page } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { FIGURE_BACKGROUNDS } from '$lib/charts/palette';
import { DEFAULT_VIEW } from '$lib/view/view';
import { drawFigure } from './draw-figure';
import { FIGURE_SIZES } from './figure-size';
import { sampleBeside, sampleSubject } from './figure-subject.fixture';
import type { OwnPay } from '$lib/charts/pay-bands/own-pay';
import { bandOf } from '$lib/pay/pay-band.fixture';
import type { FigureOrder } from './figures';

const order: FigureOrder = {
	chart: 'pay-bands',
	subject: sampleSubject,
	view: DEFAULT_VIEW,
	size: FIGURE_SIZES.automatic,
	background: 'white'
};
const OWN_PAY: OwnPay = { amount: 155_000, describe: () => 'in the band' };
const pair = { from: 'Data Scientist', to: 'ML Engineer' };

/** Every kind of figure there is, with what can be drawn beside the bands. */
const FIGURES: readonly (readonly [name: string, changes: Partial<FigureOrder>])[] = [
	['pay bands', {}],
	[
		'pay bands held against others',
		{
			subject: { ...sampleSubject, heldAgainst: sampleBeside },
			view: { ...DEFAULT_VIEW, against: sampleBeside.name }
		}
	],
	['pay bands and the reader’s own pay', { ownPay: OWN_PAY }],
	['two roles side by side', { chart: 'comparison', view: { ...DEFAULT_VIEW, compare: pair } }],
	['skills as a radar', { chart: 'skills-radar' }],
	['skills as a list', { chart: 'skills-gap' }],
	[
		'skills and the reader’s own levels',
		{ chart: 'skills-radar', rating: new Map([['SQL', 'light']]) }
	]
];

describe.each(FIGURES)('the figure of %s', (_, changes) => {
	it.each(FIGURE_BACKGROUNDS)(
		'stands alone on %s: nothing in it needs a page',
		async (background) => {
			const { svg, width, height } = await drawFigure({ ...order, ...changes, background });
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
		const first = await drawFigure({ ...order, ...changes });
		await page.viewport(360, 640);
		document.documentElement.style.colorScheme = 'dark';
		document.body.style.fontSize = '40px';
		expect((await drawFigure({ ...order, ...changes })).svg).toBe(first.svg);
		document.documentElement.style.colorScheme = '';
		document.body.style.fontSize = '';
		await page.viewport(1280, 800);
	});

	it.each(Object.entries(FIGURE_SIZES))('cuts nothing off in size %s', async (_, size) => {
		const { svg } = await drawFigure({ ...order, ...changes, size });
		expectInside(svg);
	});

	it('leaves the page as it was', async () => {
		const before = document.body.innerHTML;
		await drawFigure({ ...order, ...changes });
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
				expect(wordsOf(svg)).toContain('You');
				expect(svg).toContain('stroke-dasharray');
				expect(parse(svg).querySelector('desc')?.textContent).toContain(
					'1 level apart. You: light.'
				);
				expectInside(svg);
			}
		}
	);

	it('has the reader’s own pay where it is asked to, and nothing of it otherwise', async () => {
		/** A triangle at the foot of a line where the pay lies in a bar, and one alone where it does not. */
		const INSIDE = /d="M-1-16H1V12L6 20H-6L-1 12Z"/g;
		const ALONE = /d="M0 11L6 20H-6Z"/g;
		const { svg: plain } = await drawFigure(order, 'text');
		const { svg: own } = await drawFigure({ ...order, ownPay: OWN_PAY }, 'text');
		expect(plain).not.toMatch(/your pay|a pay of|155/i);
		expect(plain.match(INSIDE)).toBeNull();
		expect(plain.match(ALONE)).toBeNull();
		// Of the four bands, only that from 140K to 180K has 155K in it. Each mark has a rim below it.
		expect(own.match(INSIDE)).toHaveLength(2);
		expect(own.match(ALONE)).toHaveLength(6);
		expect(wordsOf(own)).toContain('Your pay: $155K');
		expect(parse(own).querySelector('desc')?.textContent).toMatch(
			/A pay of 155 thousand dollars is marked\.$/
		);
	});

	it('of pay bands has the outlines of others where the view asks for them', async () => {
		const subject = { ...sampleSubject, heldAgainst: sampleBeside };
		const view = { ...DEFAULT_VIEW, against: sampleBeside.name };
		const { svg: plain } = await drawFigure({ ...order, subject }, 'text');
		const { svg } = await drawFigure({ ...order, subject, view }, 'text');
		const outlines = (drawn: string) => parse(drawn).querySelectorAll('rect[fill=none]').length;
		expect(plain).not.toContain('job ads');
		expect(outlines(plain)).toBe(0);
		// One below each of the four bands, and one in the legend.
		expect(outlines(svg)).toBe(5);
		expect(wordsOf(svg)).toContain('job ads, 19 January 2025: 25th percentile to 75th percentile');
	});

	it('of pay bands has the outlines of others where the view asks for them', async () => {
		const subject = { ...sampleSubject, heldAgainst: sampleBeside };
		const { svg: plain } = await drawFigure({ ...order, subject }, 'text');
		expect(plain).not.toContain('job ads');
		const view = { ...DEFAULT_VIEW, against: sampleBeside.name };
		const { svg } = await drawFigure({ ...order, subject, view }, 'text');
		expect(svg.match(/<rect [^>]*fill="none"/g)).toHaveLength(
			(plain.match(/<rect [^>]*fill="none"/g)?.length ?? 0) + 5
		);
		expect(parse(svg).textContent).toContain('job ads, 19 January 2025');
	});

	it('keeps letters that the font lacks as text', async () => {
		const subject = { ...sampleSubject, title: 'Зарплаты 💰' };
		const { svg } = await drawFigure({ ...order, subject });
		expect(wordsOf(svg)).toEqual(['Зарплаты 💰']);
	});
});

function parse(svg: string): Element {
	const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
	expect(documentElement.querySelector('parsererror')?.textContent).toBeUndefined();
	expect(documentElement.tagName).toBe('svg');
	return documentElement;
}

function wordsOf(svg: string): string[] {
	return [...parse(svg).querySelectorAll('text')].map(({ textContent }) => textContent);
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
