import { MEDIA_TYPES } from '$lib/figure/picture-file';
import { drawLinkCard } from '$lib/publish/link-card.server';
import { OWN_FILE_WORDS } from '$lib/publish/own-file-words';
import { toLinkPng } from '$lib/publish/published-png.server';

export const prerender = true;

export function GET({ url }) {
	const { title, lines } = OWN_FILE_WORDS;
	const png = toLinkPng(drawLinkCard(title, lines), url.pathname);
	return new Response(png, { headers: { 'content-type': MEDIA_TYPES.png } });
}
