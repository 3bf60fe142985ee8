/** Puts text on the clipboard. `false` where the browser forbids it. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/**
 * Puts a picture on the clipboard. To be called while the user's click is handled: Safari takes the
 * promise of a picture then, but no picture later. `false` where the browser forbids it; throws what
 * the drawing of the picture throws.
 */
export async function copyPng(png: Promise<Blob>): Promise<boolean> {
	try {
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
		return true;
	} catch {
		await png;
		return false;
	}
}
