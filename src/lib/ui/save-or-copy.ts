import { copyPng, copyText } from '$lib/figure/clipboard';
import { pngSize, toPng, toSvgFile, type PngScale } from '$lib/figure/png';
import { mayRefuseFiles, saveFile } from '$lib/figure/save';
import type { DrawnFigure } from '$lib/figure/serialise';

/** What came of a click, in words for the user, and the thing itself where it may not have arrived. */
export interface Outcome {
	readonly words: string;
	readonly failed: boolean;
	readonly text?: string;
	readonly picture?: Blob;
}

export async function savePng(
	figure: DrawnFigure,
	scale: PngScale,
	name: string
): Promise<Outcome> {
	const { width, height } = pngSize(figure, scale);
	return savePicture(await toPng(figure, scale), name, `${width} × ${height} pixels`);
}

export function saveSvg(figure: DrawnFigure, name: string): Outcome {
	return savePicture(
		toSvgFile(figure.svg),
		name,
		`${figure.width} × ${figure.height}, sharp at any size`
	);
}

export function saveCsv(text: string, name: string): Outcome {
	saveFile(new Blob([text], { type: 'text/csv' }), name);
	return mayRefuseFiles()
		? {
				words: `${name} was handed to your browser. If no file arrives, copy its text:`,
				text,
				failed: false
			}
		: { words: `Saved ${name}.`, failed: false };
}

/** Takes promises, since a browser lets a page copy only while it handles the click. */
export async function copyImage(figure: Promise<DrawnFigure>, scale: PngScale): Promise<Outcome> {
	const png = figure.then((drawn) => toPng(drawn, scale));
	if (await copyPng(png)) return { words: 'Image copied.', failed: false };
	return {
		words: 'This browser does not let the page copy pictures. Save it, or copy it from here:',
		picture: await png,
		failed: true
	};
}

/** @param name What the text is, at the head of a sentence. */
export async function copyWords(text: string, name: string): Promise<Outcome> {
	if (await copyText(text)) return { words: `${name} copied.`, text, failed: false };
	return {
		words: 'This browser does not let the page copy. The text to copy:',
		text,
		failed: true
	};
}

/** What a fault comes to for the user: its words are written for them where we threw it. */
export function toFailure(error: unknown): Outcome {
	return { words: error instanceof Error ? error.message : String(error), failed: true };
}

function savePicture(picture: Blob, name: string, size: string): Outcome {
	saveFile(picture, name);
	return mayRefuseFiles()
		? {
				words: `${name} was handed to your browser. If no file arrives, save the picture from here:`,
				picture,
				failed: false
			}
		: { words: `Saved ${name}, ${size}.`, failed: false };
}
