import type { DrawnFigure } from './serialise';

export const PNG_SCALES = [1, 2, 3] as const;
export type PngScale = (typeof PNG_SCALES)[number];

/** A canvas of more pixels stays empty on an iPhone. */
const MOST_PIXELS = 2 ** 24;

export interface PngSize {
	readonly width: number;
	readonly height: number;
	/** Whether the picture had to be smaller than the scale asks for. */
	readonly reduced: boolean;
}

/** Size of a figure's PNG in pixels, which is as large as the scale asks for where every browser can draw that. */
export function pngSize(figure: Pick<DrawnFigure, 'width' | 'height'>, scale: PngScale): PngSize {
	const [width, height] = [figure.width * scale, figure.height * scale];
	if (width * height <= MOST_PIXELS) return { width, height, reduced: false };
	const most = Math.sqrt(MOST_PIXELS / (width * height));
	return { width: Math.floor(width * most), height: Math.floor(height * most), reduced: true };
}

/** Draws a figure as PNG. Throws in words for the user where the browser cannot. */
export async function toPng(figure: DrawnFigure, scale: PngScale): Promise<Blob> {
	const { width, height } = pngSize(figure, scale);
	const image = await toImage(resize(figure.svg, width, height));
	const canvas = document.createElement('canvas');
	Object.assign(canvas, { width, height });
	// Without a context to draw in, the canvas would be saved blank.
	const context = canvas.getContext('2d');
	context?.drawImage(image, 0, 0, width, height);

	const png =
		context && (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png')));
	if (!png) {
		throw new Error(
			`This browser could not draw ${width} × ${height} pixels. Choose a smaller scale, or save as SVG.`
		);
	}
	return png;
}

async function toImage(svg: string): Promise<HTMLImageElement> {
	const url = URL.createObjectURL(toSvgFile(svg));
	try {
		const image = new Image();
		image.src = url;
		// Safari's first drawing of an image that is only loaded, not decoded, is blank.
		await image.decode();
		return image;
	} catch {
		throw new Error('This browser could not read the picture it drew. Save as SVG instead.');
	} finally {
		URL.revokeObjectURL(url);
	}
}

/** The same picture of this many pixels. A program may draw a picture at its own size and then enlarge the pixels: so its own size is the final one. */
export function resize(svg: string, width: number, height: number): string {
	return svg.replace(/^<svg [^>]*>/, (root) =>
		root
			.replace(/ width="[\d.]+"/, ` width="${width}"`)
			.replace(/ height="[\d.]+"/, ` height="${height}"`)
	);
}

/** A figure as a file to save. */
export function toSvgFile(svg: string): Blob {
	return new Blob([svg], { type: 'image/svg+xml' });
}
