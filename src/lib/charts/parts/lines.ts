import { textWidth } from './text-width';

/** Size of the words in a skills chart, in pixels. Nothing in a chart is smaller than 12. */
export const TEXT_SIZE = 13;
/** From one line of text to the next. */
export const LINE = 16;
/** From the middle of a line to its baseline: capitals are 0.73 of the font size high. */
export const RISE = 4.7;

/** Whether a text can be wrapped to this width without cutting a word in two. */
export function wrapsWhole(text: string, width: number, size: number): boolean {
	return text.split(/(?<=[ /-])/).every((word) => textWidth(word.trim(), size, 400) <= width);
}
