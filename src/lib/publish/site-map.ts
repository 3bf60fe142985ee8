/** The pages that a search is to find, as search engines read it (https://www.sitemaps.org/protocol.html). Takes absolute addresses. */
export function toSitemap(addresses: readonly string[]): string {
	const urls = addresses.map((address) => `\t<url><loc>${escape(address)}</loc></url>\n`).join('');
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`;
}

/** What robots may read, which is all, and where the site map is: an absolute address. */
export function toRobots(sitemap: string): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
