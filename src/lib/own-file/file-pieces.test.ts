import { describe, expect, it, vi } from 'vitest';
import { readBytes, slicePieces, streamPieces } from './file-pieces';

const MIB = 2 ** 20;
/** Each byte tells where it stands, whichever piece it comes in. */
const BYTES = Uint8Array.from({ length: 3 * MIB + 7 }, (_, at) => at % 251);

const KINDS = { slicePieces, streamPieces };

describe.each(Object.entries(KINDS))('%s', (_, pieces) => {
	it.each([0, 1, MIB - 1, MIB, MIB + 1, BYTES.length])(
		'gives all of %i bytes in turn',
		async (size) => {
			const found = [];
			for await (const piece of pieces(new Blob([BYTES.subarray(0, size)]))) {
				expect(piece.length).toBeLessThanOrEqual(MIB);
				// It is good until the next one is asked for.
				found.push(piece.slice());
			}
			const all = new Uint8Array(await new Blob(found).arrayBuffer());
			expect(Buffer.compare(all, BYTES.subarray(0, size))).toBe(0);
		}
	);

	it('says in words that a file is gone', async () => {
		const gone = new Blob([BYTES]);
		const fail = () => Promise.reject(new DOMException('', 'NotReadableError'));
		gone.slice = () => Object.assign(new Blob(), { arrayBuffer: fail });
		gone.stream = () => new ReadableStream({ type: 'bytes', pull: fail });
		await expect(pieces(gone).next()).rejects.toThrow(
			/^the file could not be read: it may have been/
		);
	});
});

it('lets go of a stream that is read no further', async () => {
	const file = new Blob([BYTES]);
	const cancel = vi.fn();
	file.stream = () =>
		new ReadableStream({
			type: 'bytes',
			pull: (controller) => controller.enqueue(BYTES.slice(0, 100)),
			cancel
		});
	for await (const piece of streamPieces(file)) {
		expect(piece).toHaveLength(100);
		break;
	}
	expect(cancel).toHaveBeenCalledOnce();
});

it('slices a file whose stream cannot use memory again', async () => {
	const file = new Blob([BYTES]);
	file.stream = () => new ReadableStream({ pull: (controller) => controller.error('not asked') });
	let length = 0;
	for await (const piece of streamPieces(file)) length += piece.length;
	expect(length).toBe(BYTES.length);
});

it('reads the bytes of a part', async () => {
	expect([...(await readBytes(new Blob([BYTES]).slice(249, 253)))]).toEqual([249, 250, 0, 1]);
});
