import { POLICY } from './policy.js';

/** @typedef {Readonly<Record<string, string>>} Headers */

/** No file here knows who asks for it, so every other page may show it, and every other script read it. */
const ALL = {
	'Access-Control-Allow-Origin': '*',
	'Cross-Origin-Resource-Policy': 'cross-origin',
	'X-Content-Type-Options': 'nosniff',
	// An address holds what its reader chose: that is told to no other host.
	'Referrer-Policy': 'same-origin',
	// Only what every browser with this header has known from the start: of others they complain.
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
};

const FOR_EVER = 'public, max-age=31536000, immutable';
export const ASK_EACH_TIME = 'no-cache';

/** The headers of all that no rule is about: the site's pages, pictures and data. */
const ELSEWHERE = toPageHeaders('self');

/**
 * What a host answers with beside the files of some folders below the site's base. The first rule that fits a
 * path counts, and no other. README has the same for nginx and Caddy.
 * @type {readonly { readonly under: string, readonly headers: Headers }[]}
 */
export const RULES = [
	{
		under: '/_app/immutable/',
		headers: {
			...ALL,
			'Cache-Control': FOR_EVER,
			// For the workers among them: what reads a user's file can send it nowhere, not even to the site's own host.
			'Content-Security-Policy': "default-src 'none'; script-src 'self'"
		}
	},
	{ under: '/embed/', headers: toPageHeaders('*') }
];

/**
 * The headers for a path below the site's base.
 * @param {string} path With a slash in front.
 */
export function headersOf(path) {
	return RULES.find(({ under }) => path.startsWith(under))?.headers ?? ELSEWHERE;
}

/**
 * @param {string} ancestors Who may show the page in a frame.
 * @returns {Headers}
 */
function toPageHeaders(ancestors) {
	return {
		...ALL,
		'Cache-Control': ASK_EACH_TIME,
		'Content-Security-Policy': toPolicy({ ...POLICY, 'frame-ancestors': [ancestors] })
	};
}

/**
 * Each page holds its own stricter policy, with hashes, and browsers enforce both. So this one is the same for
 * all pages: it lets run what is inline, and is there for whatever is no page.
 * @param {Readonly<Record<string, readonly string[]>>} directives
 */
function toPolicy(directives) {
	return Object.entries(directives)
		.map(([name, values]) => {
			const inline = name === 'script-src' || name === 'style-src' ? ['unsafe-inline'] : [];
			return [name, ...[...values, ...inline].map(toSource)].join(' ');
		})
		.join('; ');
}

/**
 * Kit writes keywords without their quotes.
 * @param {string} value
 */
function toSource(value) {
	return /^(none|self|unsafe-inline)$/.test(value) ? `'${value}'` : value;
}
