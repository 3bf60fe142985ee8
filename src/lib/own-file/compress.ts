/**
 * Text as gzip, in the letters of base64url that every address takes. Gzip rather than bare deflate, since it
 * ends with a checksum: a text that lost a letter on its way is found out, and never read as another.
 */
export async function compress(text: string): Promise<string> {
	const zipped = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
	const bytes = new Uint8Array(await new Response(zipped).arrayBuffer());
	const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * The text that was compressed. Throws where it is not whole.
 * @param most How many bytes to expand at most: a few letters can hold gigabytes, and then it throws as well.
 */
export async function expand(code: string, most: number): Promise<string> {
	const letters = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
	const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
	const expanded = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let size = 0;
	let text = '';
	// A stream is no async iterable yet in Safari.
	for (const reader = expanded.getReader(); ;) {
		const { done, value } = await reader.read();
		if (done) return text + decoder.decode();
		size += value.length;
		if (size > most) {
			await reader.cancel();
			throw new RangeError(`It expands to more than ${most} bytes.`);
		}
		text += decoder.decode(value, { stream: true });
	}
}
