import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersOf } from './headers.js';

const README = readFileSync('README.md', 'utf8');

const PATHS = [
	'/',
	'/us-oews-2023/',
	'/pay-bands.png',
	'/_app/version.json',
	'/_app/immutable/workers/worker.js',
	'/_app/immutable/entry/start.js',
	'/embed/us-oews-2023/pay-bands/'
];

const BASES = ['', '/bandscope', '/some/base'];
const ADDRESSES = BASES.flatMap((base) => PATHS.map((path) => [base + path, path] as const));

describe('the server configurations in README', () => {
	it.each(ADDRESSES)('nginx answers %s with the headers of %s', (address, path) => {
		const configuration = snippet('nginx');
		const headers = [...configuration.matchAll(/add_header (\S+) (\S+|".*?")(?: always)?;/g)];
		expect(toRecord(headers, (name) => mapped(name, address))).toEqual(headersOf(path));

		/** What a map of nginx makes of the path: the first pattern that fits, else the default. */
		function mapped(variable: string, path: string) {
			const name = variable.replace('$', '\\$');
			const [, lines = ''] = new RegExp(`map \\$request_uri ${name} {([^}]*)}`).exec(
				configuration
			)!;
			return firstFitting(lines, path)?.[1];
		}
	});

	// A query is part of what nginx matches, and no place to ask for other headers.
	it.each(['/?/embed/', '/us-oews-2023/?a=/embed/'])('nginx takes %s for no embed', (address) => {
		const [, lines = ''] = /map \$request_uri \$bandscope_policy {([^}]*)}/.exec(snippet('nginx'))!;
		expect(firstFitting(lines, address)?.[1]).toContain("frame-ancestors 'self'");
	});

	it.each(ADDRESSES)('Caddy answers %s with the headers of %s', (address, path) => {
		const [, before = '', errors = '', after = ''] =
			/^([^]*)(handle_errors {[^}]*})([^]*)$/.exec(snippet('caddy')) ?? [];
		const configuration = before + after;
		const [, variables = '', lines = ''] = /map {path} (.*) {\n([^]*?)\n\t}/.exec(configuration)!;
		const headers = [...configuration.matchAll(/header (\S+) ("[^"]*"|\S+)/g)];
		const place = (variable: string) => variables.split(' ').indexOf(variable) + 1;
		expect(toRecord(headers, (name) => firstFitting(lines, address)?.[place(name)])).toEqual(
			headersOf(path)
		);
		expect(errors).toContain('header Cache-Control "no-cache"');
	});
});

function snippet(language: string): string {
	return new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(README)![1]!;
}

/** The pattern and the values of the first line that fits. */
function firstFitting(lines: string, path: string): string[] | undefined {
	return lines
		.split('\n')
		.map((line) => [...line.matchAll(/"([^"]*)"|[^\s;"]+/g)].map(([word, value]) => value ?? word))
		.find(([pattern = '']) =>
			pattern.startsWith('~') ? new RegExp(pattern.slice(1)).test(path) : pattern === 'default'
		);
}

/** Names and values of headers, with the value of a variable in its place. */
function toRecord(
	headers: readonly RegExpMatchArray[],
	valueOf: (variable: string) => string | undefined
) {
	return Object.fromEntries(
		headers.map(([, name = '', value = '']) => [
			name,
			value.startsWith('"') ? value.slice(1, -1) : valueOf(value)
		])
	);
}
