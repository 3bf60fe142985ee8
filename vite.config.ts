import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { interFiles } from './scripts/font-files.js';
import { interOutlines } from './scripts/font-outlines.js';
import { pixelScales } from './scripts/pixel-scales.js';

/**
 * What every page loads: the routes' components and Kit's client, with all that they import. What loads when it
 * is first asked for stays out, and so do the pages that hold two roles side by side, that read a user's files or links, that stand inside those of
 * others, and that lead on from addresses that lead nowhere.
 */
const EVERY_PAGE =
	/src\/routes\/(?!.*(?:404|compare|linked|your-file)|embed\/).*\.svelte|@sveltejs\/kit\/src\/runtime\/client\/|svelte-kit\/generated\/client[^/]*\/app/;

/**
 * The styles of what may stand on these pages before its code has come: it is prerendered. Kit finds the styles of what
 * loads on demand too, but not where another page holds the same component from the start, as embeds hold the skills.
 */
const ITS_STYLES = /src\/lib\/(?:ui\/[^/]+|charts\/.+)\.svelte\?.*type=style/;

/**
 * What pictures, comparisons and folds share, in one file in place of eleven: a click on "Save or copy" waits for half
 * as long, also where nothing travels far. Parts that ask for little of it load in idle time, as it does.
 */
const FIGURES = /src\/lib\/(?:figure|charts\/pay-comparison)\//;

export default defineConfig({
	plugins: [sveltekit(), interOutlines(), interFiles(), pixelScales()],
	worker: { format: 'es' },
	build: {
		rolldownOptions: {
			// LayerCake's printing for developers, which nothing here asks for, and what puts it off.
			treeshake: { manualPureFunctions: ['console.log', 'printDebug_debounced', 'debounce'] },
			// In one file it is smaller by a twentieth, as measured, than in the eight that the bundler would make.
			output: {
				codeSplitting: {
					groups: [
						{
							name: 'page',
							priority: 2,
							test: (id) => EVERY_PAGE.test(id) || ITS_STYLES.test(id)
						},
						{ name: 'figures', priority: 1, minShareCount: 2, test: FIGURES }
					]
				}
			}
		}
	}
});
