import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { POLICY } from './scripts/policy.js';
import { siteOrigin } from './scripts/site-origin.js';
import { staticHost } from './scripts/static-host.js';

/** The hashes that let the inline scripts of `app.html` run under the content security policy. */
function inlineScriptHashes() {
	const html = readFileSync(new URL('src/app.html', import.meta.url), 'utf8');
	return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
		([, script = '']) =>
			/** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`)
	);
}

/** Where the site will stand on its host, such as `/bandscope`. Kit refuses what is no path. */
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: staticHost({ base, siteUrl: process.env.SITE_URL }),
		// Kit's list leaves out the tools around the site: they are checked like the rest.
		typescript: {
			config: ({ include }) => {
				include.push('../*.config.js', '../*.config.ts', '../scripts/**/*');
			}
		},
		// The site's layout does it, when there is time.
		serviceWorker: { register: false },
		// What a page says of itself names whole addresses.
		prerender: {
			origin: siteOrigin(process.env.SITE_URL),
			// Where every dataset has too many roles for pages of their pairs, there are none.
			handleUnseenRoutes: ({ routes, message }) => {
				if (!routes.every((route) => route.includes('/compare/'))) throw new Error(message);
			}
		},
		// Absolute addresses work under every host's rule for `/page` against `/page/`.
		paths: { base, relative: false },
		// One request less before the first paint: the page's styles are small enough to ride along.
		inlineStyleThreshold: 64_000,
		csp: {
			mode: 'hash',
			directives: {
				...POLICY,
				'script-src': [...POLICY['script-src'], ...inlineScriptHashes()]
			}
		}
	}
};
