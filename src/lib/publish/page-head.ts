/** What a page says of itself to search engines, social networks and whoever links to it. Plain data: a page's `load` gives it. */
export interface PageHead {
	readonly title: string;
	readonly tags: readonly HeadTag[];
	/** The page's one address, absolute, where it may be reached at several. Default none. */
	readonly canonical?: string;
	/** Markup of what the page says in JSON-LD. Default none. */
	readonly dataBlock?: string;
}

/** A `<meta>` element: by `name`, or in Open Graph by `property`. */
export interface HeadTag {
	readonly name?: string;
	readonly property?: string;
	readonly content: string;
}

/** What a page is about. */
export interface PageWords {
	readonly title: string;
	readonly description: string;
	/** Absolute. */
	readonly address: string;
	/** Shown where the page is linked to. */
	readonly picture: LinkPicture;
}

/** A picture at an absolute address. */
export interface LinkPicture {
	readonly address: string;
	readonly width: number;
	readonly height: number;
	readonly alt: string;
}

const SITE_NAME = 'Bandscope';

/** The head of a page that is to be found and linked to, in the words of search engines, Open Graph (https://ogp.me) and Twitter. */
export function toHead({ title, description, address, picture }: PageWords): PageHead {
	return {
		title: toTitle(title),
		canonical: address,
		tags: [
			{ name: 'description', content: description },
			{ property: 'og:type', content: 'website' },
			{ property: 'og:site_name', content: SITE_NAME },
			{ property: 'og:title', content: title },
			{ property: 'og:description', content: description },
			{ property: 'og:url', content: address },
			{ property: 'og:image', content: picture.address },
			{ property: 'og:image:type', content: 'image/png' },
			{ property: 'og:image:width', content: String(picture.width) },
			{ property: 'og:image:height', content: String(picture.height) },
			{ property: 'og:image:alt', content: picture.alt },
			{ name: 'twitter:card', content: 'summary_large_image' },
			{ name: 'twitter:title', content: title },
			{ name: 'twitter:description', content: description },
			{ name: 'twitter:image', content: picture.address },
			{ name: 'twitter:image:alt', content: picture.alt }
		]
	};
}

/** The head of a page that no search should find. */
export function toHiddenHead(title: string): PageHead {
	return unlisted({ title: toTitle(title), tags: [] });
}

/** The same head, of a page that no search should find. */
export function unlisted(head: PageHead): PageHead {
	return { ...head, tags: [...head.tags, { name: 'robots', content: 'noindex' }] };
}

function toTitle(title: string): string {
	return `${title} · ${SITE_NAME}`;
}
