import type { Handle } from '@sveltejs/kit';
import { toAsciiPage } from '$lib/publish/ascii-page';

/** The script that keeps what is done before the page answers, which `app.html` has first in the body. */
const EARLY_ACTS = /(?<=<body[^>]*>\s*)<script>[^]*?<\/script>/;
/** Where `FirstPaint` holds the first paint of a page until it is read. */
const FIRST_PAINT = /<span id="[\w-]+-read" hidden[^>]*><\/span>/;

const SCRIPT_PRELOADS = /\s*<link [^>]*rel="modulepreload"[^>]*>/g;

/**
 * Charts and words are in the HTML, so the browser reads them before it turns to scripts: their preloads
 * move from the head to the end of the body, and what waits for the reader to where there is something to see. All
 * of it is sent in ASCII.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => {
			const preloads = html.match(SCRIPT_PRELOADS)?.join('') ?? '';
			return toAsciiPage(
				moveToFirstPaint(html)
					.replace(SCRIPT_PRELOADS, '')
					.replace('</body>', () => `${preloads}</body>`)
			);
		}
	});

/** A page that has no first paint to wait for stays as it is. */
function moveToFirstPaint(html: string): string {
	const [script] = EARLY_ACTS.exec(html) ?? [];
	if (script === undefined || !FIRST_PAINT.test(html)) return html;
	return html.replace(EARLY_ACTS, '').replace(FIRST_PAINT, (mark) => mark + script);
}
