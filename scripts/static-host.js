import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { headersOf, RULES } from './headers.js';
import { siteOrigin } from './site-origin.js';

const BUILD = 'build';

/**
 * Kit's adapter for static hosts, which also writes what only the finished site can tell: `build/_headers`, from
 * which Netlify and Cloudflare Pages answer, and what the service worker keeps.
 * @param {{ readonly base: string, readonly siteUrl: string | undefined }} place
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function staticHost({ base, siteUrl }) {
	const { adapt, ...rest } = adapter({ pages: BUILD });
	return {
		...rest,
		async adapt(builder) {
			await adapt(builder);
			writeFileSync(join(BUILD, '_headers'), toHeadersFile(base));
			tellServiceWorker(keptPaths());
			if (!siteUrl)
				builder.log.warn(
					`Search engines and social networks are told that this site is at ${siteOrigin()}. SITE_URL=https://… names the host it will stand on.`
				);
		}
	};
}

/**
 * These hosts join the headers of all lines that fit a path. So no two lines here fit the same one.
 * @param {string} base
 */
function toHeadersFile(base) {
	return patternsIn('/')
		.map(({ pattern, headers }) =>
			[
				base + pattern,
				...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
			].join('\n')
		)
		.join('\n\n');
}

/**
 * One line for a folder in which all is answered alike; else one for each thing in it.
 * @param {string} folder Below the base, with a slash in front and behind.
 * @returns {{ readonly pattern: string, readonly headers: import('./headers.js').Headers }[]}
 */
function patternsIn(folder) {
	const headers = headersOf(folder);
	if (!RULES.some(({ under }) => under !== folder && under.startsWith(folder)))
		return [{ pattern: `${folder}*`, headers }];

	const entries = readdirSync(join(BUILD, folder), { withFileTypes: true });
	return [
		...(existsSync(join(BUILD, folder, 'index.html')) ? [{ pattern: folder, headers }] : []),
		...entries.flatMap((entry) => {
			const path = folder + entry.name;
			return entry.isDirectory() ? patternsIn(`${path}/`) : [{ pattern: path, headers }];
		})
	];
}

/**
 * Writes in front of the service worker what it keeps. Kit's own list lacks the worker that reads files, and has pictures.
 * @param {readonly string[]} paths
 */
function tellServiceWorker(paths) {
	const path = join(BUILD, 'service-worker.js');
	writeFileSync(path, `const KEPT = ${JSON.stringify(paths)};\n${readFileSync(path, 'utf8')}`);
}

/** What the site is made of, as paths below the base: pages, their data, scripts, styles and fonts. */
function keptPaths() {
	return readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
		.map((path) => `/${path.replaceAll('\\', '/')}`)
		.filter((path) =>
			/^\/_app\/immutable\/.*\.|\/(index\.html|__data\.json)$|^\/icon\.svg$/.test(path)
		)
		.filter((path) => !path.startsWith('/404/'))
		.map((path) => path.replace(/\/index\.html$/, '/'))
		.sort();
}
