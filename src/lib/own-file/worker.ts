import { FileEngine } from './file-engine';
import { streamPieces } from './file-pieces';
import type { Reply, Request } from './messages';

/** Reads a user's file off the page's thread, so that the page answers all the while. */
const engine = new FileEngine(streamPieces);

addEventListener('message', ({ data }: MessageEvent<Request>) => void reply(data));

async function reply(request: Request) {
	try {
		say({ id: request.id, say: 'done', value: await answer(request) });
	} catch (error) {
		say({ id: request.id, say: 'failed', reason: toReason(error) });
	}
}

function answer(request: Request): Promise<unknown> {
	switch (request.ask) {
		case 'inspect':
			return engine.inspect(request.file, request.format);
		case 'read':
			return engine.read(request.plan, (progress) =>
				say({ id: request.id, say: 'progress', progress })
			);
		case 'answer':
			return engine.answer(request.selection);
	}
}

function say(message: Reply) {
	postMessage(message);
}

function toReason(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
