import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { headersOf, RULES } from './headers.js';

const BUILD = 'build';

/**
 * Kit's adapter for static hosts, which also writes `build/_headers`: what Netlify and Cloudflare Pages answer
 * with beside each file.
 * @param {{ readonly base: string }} paths
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function staticHost({ base }) {
	const { adapt, ...rest } = adapter({ pages: BUILD });
	return {
		...rest,
		async adapt(builder) {
			await adapt(builder);
			writeFileSync(join(BUILD, '_headers'), toHeadersFile(base));
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
