/**
 * The absolute address of what lies at a path below the site's base, such as `/us-oews-2023/`. `site` is the
 * absolute address of the front page, with its slash at the end.
 */
export function addressAt(site: string, path: string): string {
	return site + path.slice(1);
}
