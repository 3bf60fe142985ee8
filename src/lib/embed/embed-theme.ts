import { quote } from '$lib/view/quote';

/** How an embed may look: as the reader's system does, or always the same. */
export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** The theme that an address asks for in vain, in words for the reader. The page's first script reads those that there are. */
export function unknownThemes(params: URLSearchParams): string[] {
	const written = params.get('theme');
	return written === null || EMBED_THEMES.some((theme) => theme === written)
		? []
		: [`theme “${quote(written)}”`];
}
