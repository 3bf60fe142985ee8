import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { interOutlines } from './scripts/font-outlines.js';
import { pixelScales } from './scripts/pixel-scales.js';

/**
 * What every page loads: the libraries, the rooms that a chart is made of, and the controls around it.
 * What loads when it is first asked for stays out: cards, tables, pictures, and all that saves or copies them.
 */
const EVERY_PAGE =
	/node_modules\/(svelte|@sveltejs|layercake|d3-|devalue|clsx|esm-env|internmap)|src\/lib\/(pay|skills|view|charts)\/|src\/lib\/ui\/(?!.*(Card|Table)|band-columns|table-column|Export(?!Menu)|Picture|save-or-copy)|src\/routes\/.*\.svelte/;

export default defineConfig({
	plugins: [sveltekit(), interOutlines(), pixelScales()],
	build: {
		rolldownOptions: {
			// LayerCake's printing for developers, which nothing here asks for, and what puts it off.
			treeshake: { manualPureFunctions: ['console.log', 'printDebug_debounced', 'debounce'] },
			// In one file it is smaller by a twentieth, as measured, than in the eight that the bundler would make.
			output: { codeSplitting: { groups: [{ name: 'page', test: EVERY_PAGE }] } }
		}
	}
});
