import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW } from '$lib/view/view';
import { drawFigure } from './draw-figure';
import { FIGURE_SIZES } from './figure-size';
import { PNG_SCALES, pngSize, toPng } from './png';
import { sampleSubject } from './figure-subject.fixture';

const order = {
	chart: 'pay-bands',
	subject: sampleSubject,
	view: DEFAULT_VIEW,
	size: FIGURE_SIZES.social
} as const;

describe.each(PNG_SCALES)('a PNG at %i×', (scale) => {
	it('has the size it promises, and the picture in it', async () => {
		const figure = await drawFigure({ ...order, background: 'white' });
		const png = await toPng(figure, scale);
		expect(png.type).toBe('image/png');
		const { width, height, colours } = await readPixels(png);
		expect([width, height]).toEqual([1200 * scale, 630 * scale]);
		expect(pngSize(figure, scale)).toEqual({ width, height, reduced: false });
		expect(colours.get('255,255,255,255')).toBeGreaterThan(0.5);
		// A bar of the senior data scientist.
		expect(colours.get('31,108,173,255')).toBeGreaterThan(0.003);
	});
});

it('is transparent where asked to be', async () => {
	const figure = await drawFigure({ ...order, background: 'transparent' });
	const { colours } = await readPixels(await toPng(figure, 1));
	expect(colours.get('0,0,0,0')).toBeGreaterThan(0.5);
});

it('is smaller than asked for where an iPhone would draw nothing', () => {
	const { width, height, reduced } = pngSize({ width: 1920, height: 1080 }, 3);
	expect(reduced).toBe(true);
	expect(width * height).toBeLessThanOrEqual(16_777_216);
	expect(width / height).toBeCloseTo(1920 / 1080, 2);
});

it.each([
	[
		'gives up on the file',
		() => vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null))
	],
	[
		'has nothing left to draw with',
		() => vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
	]
])('says so where the browser %s', async (_, breakCanvas) => {
	const broken = breakCanvas();
	const figure = await drawFigure({ ...order, background: 'white' });
	await expect(toPng(figure, 2)).rejects.toThrow(
		'This browser could not draw 2400 × 1260 pixels. Choose a smaller scale, or save as SVG.'
	);
	broken.mockRestore();
});

/** Each colour's share of the pixels. */
async function readPixels(png: Blob) {
	const bitmap = await createImageBitmap(png);
	const { width, height } = bitmap;
	const context = new OffscreenCanvas(width, height).getContext('2d')!;
	context.drawImage(bitmap, 0, 0);
	const { data } = context.getImageData(0, 0, width, height);
	const colours = new Map<string, number>();
	for (let i = 0; i < data.length; i += 4) {
		const colour = data.slice(i, i + 4).join();
		colours.set(colour, (colours.get(colour) ?? 0) + 1 / (width * height));
	}
	return { width, height, colours };
}
