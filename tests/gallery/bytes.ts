/** The bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

/** In UTF-16, without a byte order mark unless the text begins with one. */
export function utf16(text: string, order: 'little-endian' | 'big-endian'): Uint8Array {
	const view = new DataView(new ArrayBuffer(2 * text.length));
	for (let i = 0; i < text.length; i += 1) {
		view.setUint16(2 * i, text.charCodeAt(i), order === 'little-endian');
	}
	return new Uint8Array(view.buffer);
}

// What Windows-1252 has where Latin-1 has nothing that is seen.
const WINDOWS: ReadonlyMap<string, number> = new Map([
	['€', 0x80],
	['’', 0x92],
	['–', 0x96]
]);

/** In Windows-1252, of the letters of Latin-1 and a few more. */
export function windows1252(text: string): Uint8Array {
	return Uint8Array.from(text, (letter) => WINDOWS.get(letter) ?? letter.charCodeAt(0));
}

/** Bytes as they are written, one for each character. */
export function raw(text: string): Uint8Array {
	return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
