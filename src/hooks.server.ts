import type { Handle } from '@sveltejs/kit';
import { toAsciiPage } from '$lib/publish/ascii-page';
import { moveLateStyles } from '$lib/publish/late-styles';

/** The script that keeps what is done before the page answers, which `app.html` has first in the body. */
const EARLY_ACTS = /(?<=<body[^>]*>\s*)<script>[^]*?<\/script>/;
/** Where `Responsive` has drawn a chart once, for the widest room, and goes on to draw it for narrower ones. */
const FIRST_DRAWING = /(?=<div class="step )(?<=<div class="step [^]*)/;
/** What `FirstPaint` holds the first paint of a page for. It keeps the styles it is given. */
const FIRST_PAINT = /(?<=<span id="[\w-]+-read" hidden[^>]*>)(?=<\/span>)/;

const SCRIPT_PRELOADS = /\s*<link [^>]*rel="modulepreload"[^>]*>/g;

/**
 * Charts and words are in the HTML, so the browser reads them before it turns to scripts: their preloads
 * move from the head to the end of the body, and what waits for the reader, or is for what stands below, to where there
 * is something to see. All of it is sent in ASCII.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: async ({ html }) => {
			const preloads = html.match(SCRIPT_PRELOADS)?.join('') ?? '';
			const page = moveEarlyActs(html)
				.replace(SCRIPT_PRELOADS, '')
				.replace('</body>', () => `${preloads}</body>`);
			const firstPaint = page.search(FIRST_PAINT);
			return toAsciiPage(firstPaint < 0 ? page : await moveLateStyles(page, firstPaint));
		}
	});

/** A page without charts stays as it is. */
function moveEarlyActs(html: string): string {
	const [script] = EARLY_ACTS.exec(html) ?? [];
	if (script === undefined || !FIRST_DRAWING.test(html)) return html;
	return html.replace(EARLY_ACTS, '').replace(FIRST_DRAWING, () => script);
}
