import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The walls. Each room of `src/lib` imports its own files, the rooms and packages named here, and nothing
 * else, so that data flows one way. README has the map.
 */
const ROOMS = {
	pay: { rooms: [], packages: ['d3'] },
	skills: { rooms: [], packages: ['d3'] },
	jobs: { rooms: [], packages: [] },
	csv: { rooms: ['pay', 'skills', 'jobs'], packages: ['papaparse'] },
	datasets: { rooms: ['pay', 'skills', 'jobs', 'csv'], packages: [] },
	observations: { rooms: ['pay', 'csv'], packages: ['d3'] },
	'own-file': {
		rooms: ['pay', 'skills', 'csv', 'datasets', 'observations'],
		packages: ['d3', 'idb-keyval']
	},
	view: { rooms: ['pay', 'skills'], packages: [] },
	charts: { rooms: ['pay', 'skills'], packages: ['svelte', 'layercake', 'd3'] },
	// A figure stands around the same charts, and lays them out with the same library.
	figure: {
		rooms: ['charts', 'view', 'pay', 'skills', 'jobs'],
		packages: ['svelte', 'layercake', 'virtual:inter-outlines']
	},
	// What another page needs to show a chart, and the chart to stand there.
	embed: { rooms: ['pay', 'skills', 'datasets', 'view', 'charts', 'figure'], packages: [] },
	// What is written once, while the site is built: pictures, data, and what pages say of themselves.
	publish: {
		rooms: ['pay', 'skills', 'datasets', 'view', 'charts', 'figure'],
		packages: ['svelte']
	},
	ui: {
		rooms: [
			'pay',
			'skills',
			'jobs',
			'csv',
			'datasets',
			'observations',
			'own-file',
			'view',
			'charts',
			'figure',
			'embed',
			'publish'
		],
		packages: ['svelte', '$app', 'bits-ui']
	},
	// What is packed knows nothing of the site's own address, pictures or kept files.
	library: {
		rooms: ['pay', 'skills', 'csv', 'datasets', 'own-file', 'charts', 'ui'],
		packages: ['svelte']
	}
};

/** What the pages import. They compose what the rooms offer: nothing is parsed, computed or drawn here. */
const ROUTES = {
	rooms: Object.keys(ROOMS),
	packages: ['svelte', '@sveltejs/kit', '$app', '@fontsource/inter']
};

/** Where TypeScript modules deal with components. */
const COMPONENT_FILES = ['src/lib/{charts,figure,library,publish,ui}/**', 'src/routes/**'];

/** The one file that ties the view to SvelteKit's address. */
const VIEW_GLUE = { rooms: ROOMS.view.rooms, packages: ['svelte', '$app'] };

/** Where the bundled datasets are read from disk, while the site is built. */
const DATA_READER = { rooms: ROOMS.datasets.rooms, packages: ['node:fs', 'node:path'] };

/** Where figures are drawn while the site is built. */
const FIGURE_BUILDER = {
	rooms: ROOMS.figure.rooms,
	packages: [...ROOMS.figure.packages, 'parse5', '@resvg/resvg-js', 'virtual:inter-files']
};

/** What a test imports beyond its room. */
const TEST_PACKAGES = [
	'vitest',
	'vitest-browser-svelte',
	'fast-check',
	'node:fs',
	'node:os',
	'node:path',
	'node:url'
];

/** Names that say nothing of what is inside, and so attract everything. */
const VAGUE = '{utils,helpers,common,types,constants}';

const READS_DATA = {
	selector: 'CallExpression[callee.object.type="MetaProperty"][callee.property.name="glob"]',
	message: 'Files are gathered in the room datasets, the only one that knows data/.'
};

/**
 * The part of the configuration that holds some files to a row of the table, and their tests, with what these
 * share, to a little more.
 * @param {string} name For the message.
 * @param {readonly string[]} files
 * @param {{ rooms: readonly string[], packages: readonly string[] }} row
 * @param {string} ownFiles Pattern of the relative imports that stay inside.
 */
function wall(name, files, { rooms, packages }, ownFiles) {
	const message = `${name} imports its own files as './file', and ${
		[...rooms.map((room) => `$lib/${room}/file`), ...packages].join(', ') || 'nothing else'
	}. The walls stand in eslint.config.js.`;
	const allowed = [
		ownFiles,
		...rooms.map((room) => `\\$lib/${room}/`),
		...packages.map((name) => `${name.replace('$', '\\$')}(/|$)`)
	];
	const allowedInTests = [
		...allowed,
		// The page's styles are in it where a component is measured.
		'(\\.\\./)+(scripts/|tests/|app\\.css)',
		...TEST_PACKAGES.map((name) => `${name}(/|$)`)
	];
	return [
		{ files: [...files], rules: allowOnly(allowed, message, name === 'datasets') },
		{
			files: files.flatMap((pattern) => [`${pattern}.test.ts`, `${pattern}.fixture.ts`]),
			rules: allowOnly(allowedInTests, message, true)
		}
	];
}

/**
 * @param {readonly string[]} allowed Patterns of what may be imported.
 * @param {string} message
 * @param {boolean} readsData
 * @returns {import('eslint').Linter.RulesRecord}
 */
function allowOnly(allowed, message, readsData) {
	const regex = `^(?!${allowed.join('|')})`;
	// ESLint's selectors cannot hold a slash in a pattern.
	const pattern = regex.replaceAll('/', '\\u002F');
	// The rule for imports does not look at import('…').
	const dynamic = { selector: `ImportExpression[source.value=/${pattern}/]`, message };
	return {
		'no-restricted-imports': ['error', { patterns: [{ regex, message }] }],
		'no-restricted-syntax': ['error', dynamic, ...(readsData ? [] : [READS_DATA])]
	};
}

const walls = [
	...Object.entries(ROOMS).flatMap(([room, row]) => [
		...wall(room, [`src/lib/${room}/*`], row, '\\./'),
		...wall(room, [`src/lib/${room}/*/**/*`], row, '\\.{1,2}/(?!\\.\\.)')
	]),
	...wall('view', ['src/lib/view/*.svelte.ts'], VIEW_GLUE, '\\./'),
	...wall('datasets', ['src/lib/datasets/*.server.ts'], DATA_READER, '\\./'),
	...wall('figure', ['src/lib/figure/*.server.ts'], FIGURE_BUILDER, '\\./'),
	...wall('routes', ['src/routes/**/*'], ROUTES, '(\\.{1,2}/)+(?!\\.|lib/)'),
	{
		files: ['src/lib/**'],
		ignores: Object.keys(ROOMS).map((room) => `src/lib/${room}/**`),
		rules: forbid(`This file is in no room. The rooms are ${Object.keys(ROOMS).join(', ')}.`)
	},
	{
		files: [`src/**/${VAGUE}.*`, `src/**/${VAGUE}/**`],
		rules: forbid('Name the file for the thing that is in it.')
	}
];

/**
 * Forbids a file as such.
 * @param {string} message
 * @returns {import('eslint').Linter.RulesRecord}
 */
function forbid(message) {
	return { 'no-restricted-syntax': ['error', { selector: 'Program', message }] };
}

export default defineConfig(
	includeIgnoreFile(fileURLToPath(new URL('.gitignore', import.meta.url))),
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	ts.configs.stylisticTypeChecked,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			eqeqeq: 'error',
			// TypeScript knows every name, also Svelte's runes.
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// Code points are what is wanted of a text.
			'@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
			// `noUncheckedIndexedAccess` asks for one where an index is known to be inside.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		// ESLint sees neither the types that JSDoc gives nor those of a component; svelte-check sees both.
		files: ['**/*.js', '**/*.svelte', '**/*.svelte.test.ts', ...COMPONENT_FILES],
		rules: {
			'@typescript-eslint/no-redundant-type-constituents': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		// Named exports only: a thing is called the same wherever it is used.
		files: ['src/lib/**/*.ts', 'scripts/**'],
		ignores: ['**/*.d.ts'],
		rules: {
			'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }]
		}
	},
	walls
);
