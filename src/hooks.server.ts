import type { Handle } from '@sveltejs/kit';
import { toAsciiPage } from '$lib/publish/ascii-page';

const SCRIPT_PRELOADS = /\s*<link [^>]*rel="modulepreload"[^>]*>/g;

/**
 * Charts and words are in the HTML, so the browser reads them before it turns to scripts: their preloads
 * move from the head to the end of the body. All of it is sent in ASCII.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const preloads = html.match(SCRIPT_PRELOADS)?.join('') ?? '';
			return toAsciiPage(
				html.replace(SCRIPT_PRELOADS, '').replace('</body>', () => `${preloads}</body>`)
			);
		}
	});
