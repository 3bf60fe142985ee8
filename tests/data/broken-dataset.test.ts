import { spawn } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseTable } from '$lib/csv/table';

/** All that the project is, without what is installed, built, written by tests or kept by git. */
const LEFT_OUT = ['node_modules', 'build', '.svelte-kit', '.git', 'test-results'];

let copy: string;

beforeEach(() => {
	copy = mkdtempSync(join(tmpdir(), 'bandscope-'));
	for (const name of readdirSync('.').filter((name) => !LEFT_OUT.includes(name))) {
		cpSync(name, join(copy, name), { recursive: true });
	}
	// A junction needs no rights on Windows; elsewhere the word means nothing.
	symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
});
afterEach(() => {
	rmSync(copy, { recursive: true });
});

/** Puts a text into a column of a CSV file's first row. */
function breakCell(path: string, column: string, text: string) {
	const { header, rows } = parseTable(readFileSync(path, 'utf8'));
	const lines = [header, ...rows].map(({ cells }) => [...cells]);
	lines[1]![header.cells.indexOf(column)] = text;
	const quoted = lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`));
	writeFileSync(path, quoted.map((cells) => `${cells.join(',')}\n`).join(''));
}

/** How the copy's build ends, and all that it writes. */
function build(): Promise<{ code: number | null; output: string }> {
	// What the runner of tests tells its own modules would mislead the build.
	const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined, NO_COLOR: '1' };
	const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		cwd: copy,
		env,
		timeout: 100_000
	});
	let output = '';
	const collect = (chunk: Buffer) => (output += chunk.toString());
	child.stdout.on('data', collect);
	child.stderr.on('data', collect);
	return new Promise((done, fail) => {
		child.on('error', fail);
		child.on('close', (code) => done({ code, output }));
	});
}

it('stops the build where a cell is wrong, in words that say how to mend it', async () => {
	const [name = ''] = readdirSync(join(copy, 'data')).sort();
	breakCell(join(copy, 'data', name, 'salaries.csv'), 'min', '18O000');

	const { code, output } = await build();
	expect(output).toContain(
		`${name}/salaries.csv, row 2, column min: “18O000” is not money. Expected an amount of money, such as 170000, 170,000 or $170K. Write it in digits, without further letters or words.`
	);
	expect(output).toContain('data/ has 1 problem:');
	expect(code).toBeGreaterThan(0);
	expect(existsSync(join(copy, 'build'))).toBe(false);
}, 120_000);
