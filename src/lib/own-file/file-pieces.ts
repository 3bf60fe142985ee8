/** The bytes of a file, one piece after the other. A piece is good until the next one is asked for. */
export type FilePieces = (file: Blob) => AsyncGenerator<Uint8Array, void, void>;

/** Bytes of a piece, at most: few enough for a page to answer after each, and for a browser to use their memory again. */
const PIECE = 2 ** 20;

/** The bytes of a file, or of a part of one. Throws in words for the user where the browser cannot get at them. */
export async function readBytes(file: Blob): Promise<Uint8Array> {
	return tellUnreadable(async () => new Uint8Array(await file.arrayBuffer()));
}

/**
 * A file in pieces that are each asked for anew, which lets a page answer in between. The browser fetches the next
 * one while the one before it is taken apart.
 */
export async function* slicePieces(file: Blob): AsyncGenerator<Uint8Array, void, void> {
	let ahead = readBytes(file.slice(0, PIECE));
	for (let end = PIECE; ; end += PIECE) {
		const piece = await ahead;
		const isLast = end >= file.size;
		if (!isLast) ahead = readBytes(file.slice(end, end + PIECE));
		// What fails is told once it is needed, and to nobody where reading was stopped before.
		ahead.catch(() => undefined);
		yield piece;
		if (isLast) return;
	}
}

/** A file in pieces that take turns in the same memory: to get as much as a large file takes is slow. In a browser that cannot do so, slices. */
export async function* streamPieces(file: Blob): AsyncGenerator<Uint8Array, void, void> {
	const reader = openStream(file);
	if (!reader) {
		yield* slicePieces(file);
		return;
	}
	let memory = new ArrayBuffer(PIECE);
	try {
		for (;;) {
			const { done, value } = await tellUnreadable(() => reader.read(new Uint8Array(memory)));
			if (done) return;
			yield value;
			memory = value.buffer;
		}
	} finally {
		// Whoever has stopped needs not know how the rest would have been.
		reader.cancel().catch(() => undefined);
	}
}

function openStream(file: Blob): ReadableStreamBYOBReader | undefined {
	try {
		return file.stream().getReader({ mode: 'byob' });
	} catch {
		return undefined;
	}
}

async function tellUnreadable<Value>(read: () => Promise<Value>): Promise<Value> {
	try {
		return await read();
	} catch {
		throw new Error('the file could not be read: it may have been moved, changed or taken away');
	}
}
