/** Where `npm start` serves, if nothing else does already. */
const LOCAL = 'http://localhost:4173';

/**
 * The origin that the site will stand on, such as `https://pay.example.org`, as `SITE_URL` names it. Search engines
 * and social networks follow whole addresses only.
 * @param {string | undefined} [siteUrl] Default none, which is this machine.
 */
export function siteOrigin(siteUrl) {
	if (!siteUrl) return LOCAL;
	const url = URL.canParse(siteUrl) ? new URL(siteUrl) : undefined;
	if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
	throw new Error(
		`SITE_URL is "${siteUrl}", which is no origin such as https://pay.example.org. A path goes into BASE_PATH.`
	);
}
