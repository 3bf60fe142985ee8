import { LINK_HEIGHT, LINK_PICTURE, LINK_WIDTH } from '$lib/publish/link-picture';
import { OWN_FILE_WORDS } from '$lib/publish/own-file-words';
import { toHead } from '$lib/publish/page-head';

export async function load({ parent }) {
	const address = `${(await parent()).site}your-file/`;
	const { title, description, lines } = OWN_FILE_WORDS;
	return {
		// No JSON-LD: which dataset it will be about only its reader knows.
		head: toHead({
			title,
			description,
			address,
			picture: {
				address: address + LINK_PICTURE,
				width: LINK_WIDTH,
				height: LINK_HEIGHT,
				alt: `${title}. ${lines.join(' ')}`
			}
		})
	};
}
