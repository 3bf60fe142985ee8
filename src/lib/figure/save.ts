/** Long enough for a slow browser to have taken the file. */
const KEPT = 60_000;

/** Hands a file to the browser, which saves it or asks where to. */
export function saveFile(file: Blob, name: string): void {
	const url = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// Firefox drops a download whose address is gone when it starts.
	setTimeout(() => URL.revokeObjectURL(url), KEPT);
}

/** Whether a download may come to nothing without a word: the page around a frame can forbid it, and nobody tells the frame. */
export function mayRefuseFiles(): boolean {
	return window.self !== window.top;
}
