import { MEDIA_TYPES } from '$lib/figure/picture-file';
import { drawLinkCard } from '$lib/publish/link-card.server';
import { OWN_FILE_WORDS } from '$lib/publish/own-file-words';

export const prerender = true;

export function GET() {
	const { title, lines } = OWN_FILE_WORDS;
	return new Response(drawLinkCard(title, lines), { headers: { 'content-type': MEDIA_TYPES.png } });
}
