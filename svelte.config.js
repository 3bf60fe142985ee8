import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

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
		adapter: adapter(),
		// Kit's list leaves out the tools around the site: they are checked like the rest.
		typescript: {
			config: ({ include }) => {
				include.push('../*.config.js', '../*.config.ts', '../scripts/**/*');
			}
		},
		// Absolute addresses work under every host's rule for `/page` against `/page/`.
		paths: { base, relative: false },
		// One request less before the first paint: the page's styles are small enough to ride along.
		inlineStyleThreshold: 64_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...inlineScriptHashes()],
				'style-src': ['self'],
				// LayerCake and SvelteKit's announcer place their boxes with style attributes.
				'style-src-attr': ['unsafe-inline'],
				// The preview of a picture to save is a blob.
				'img-src': ['self', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
