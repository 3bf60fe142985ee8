import { expect, it } from 'vitest';
import { balanceText, flowLegend, stackText, SWATCH } from './figure-text';

const style = { size: 15, weight: 400, tone: 'muted', line: 22 } as const;
const texts = ({ lines }: { lines: readonly { text: string }[] }) => lines.map(({ text }) => text);

it('sets each text on lines of its own', () => {
	const { lines, height } = stackText(['One two', 'Three'], 60, style);
	expect(lines.map(({ text, y }) => [text, y])).toEqual([
		['One two', 16.48],
		['Three', 38.48]
	]);
	expect(height).toBe(44);
});

it('leaves no word of a heading alone, and needs no more lines for it', () => {
	const heading = 'Pay bands by role and seniority in 2026';
	expect(texts(stackText([heading], 240, style))).toEqual([
		'Pay bands by role and seniority in',
		'2026'
	]);
	expect(texts(balanceText(heading, 240, style))).toEqual([
		'Pay bands by role',
		'and seniority in 2026'
	]);
	expect(texts(balanceText('Pay bands', 240, style))).toEqual(['Pay bands']);
});

it('sets a legend in rows, each entry behind its swatch', () => {
	const { lines, swatches, height } = flowLegend(['Junior', 'Senior', 'Top of band'], 220, style);
	expect(swatches.map(({ y }) => y)).toEqual([3, 3, 25]);
	expect(height).toBe(44);
	lines.forEach(({ x }, i) => expect(x - swatches[i]!.x).toBe(SWATCH.width + 8));
});

it('takes no room for a legend without entries', () => {
	expect(flowLegend([], 200, style)).toEqual({ lines: [], swatches: [], height: 0 });
});
