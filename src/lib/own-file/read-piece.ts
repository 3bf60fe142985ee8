/** The bytes of a piece of a file. Throws in words for the user where the browser cannot get at them. */
export async function readPiece(piece: Blob): Promise<Uint8Array> {
	try {
		return new Uint8Array(await piece.arrayBuffer());
	} catch {
		throw new Error('the file could not be read: it may have been moved, changed or taken away');
	}
}
