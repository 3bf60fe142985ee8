import fc from 'fast-check';
import Papa, { type ParseResult } from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Delimiter } from './delimiter';
import { unguard } from './formula-guard';
import { writeProblem, type Problem } from './problem';
import { TableReader } from './table-reader';
import type { TableRow } from './table-row';

/** What a reader tells of a text that comes in these pieces, and is cut off behind them or not. */
function read(pieces: Iterable<string>, delimiter?: Delimiter, isCut = false) {
	const headers: TableRow[] = [];
	const rows: TableRow[] = [];
	const problems: Problem[] = [];
	const reader = new TableReader({
		delimiter,
		onheader: ({ number, cells }) => headers.push({ number, cells }),
		onrow: ({ number, cells }) => rows.push({ number, cells }),
		onproblem: (problem) => problems.push(problem)
	});
	for (const piece of pieces) reader.push(piece);
	const isOver = reader.isOver;
	if (isCut) reader.flush();
	else reader.end();
	return { headers, rows, problems, rowCount: reader.rowCount, isOver };
}

/** The text in pieces that begin at these places. */
function cut(text: string, places: readonly number[]): string[] {
	const ends = [0, ...places.map((place) => place % (text.length + 1)).sort((a, b) => a - b)];
	return ends.map((start, i) => text.slice(start, ends[i + 1]));
}

// The characters that mean something to a reader, and two that mean nothing.
const TEXT = fc
	.array(fc.constantFrom('"', '""', ',', ';', '\t', '\n', '\r', '\r\n', ' ', "'=", 'a', '7'), {
		maxLength: 60
	})
	.map((parts) => parts.join(''));
// A reader waits for this much before it takes anything apart.
const LONG_HEADER = `a,${'b'.repeat(100_000)}\n`;
const PLACES = fc.array(fc.nat(), { maxLength: 8 });

describe('a text that comes in pieces', () => {
	it('gives the rows and problems of the whole, however it is cut', () => {
		fc.assert(
			fc.property(TEXT, PLACES, (text, places) => {
				expect(read([LONG_HEADER, ...cut(text, places)])).toEqual(read([LONG_HEADER + text]));
			}),
			{ numRuns: 500 }
		);
	});

	it('gives them too where it is longer than what is taken apart at once', () => {
		const text = 'a,b\r\n' + '"one\r\ntwo",=1\r\n\r\nthree,4\r\n'.repeat(20_000) + '"open,1\r\n';
		const whole = read([text]);
		expect([whole.rowCount, whole.problems.length]).toEqual([40_001, 1]);
		fc.assert(
			fc.property(PLACES, (places) => {
				expect(read(cut(text, places))).toEqual(whole);
			}),
			{ numRuns: 5 }
		);
	});

	it('may come letter by letter', () => {
		const text = 'sep=;\r\nrole;max\r\n"A ""x""\r\nB";"1;2"\r\rC;3';
		const { headers, rows, problems } = read(text);
		expect(problems).toEqual([]);
		expect(headers).toEqual([{ number: 1, cells: ['role', 'max'] }]);
		expect(rows).toEqual([
			{ number: 2, cells: ['A "x"\nB', '1;2'] },
			{ number: 4, cells: ['C', '3'] }
		]);
	});
});

describe('a text that is cut off', () => {
	it('gives the first rows and problems of the whole, and none because of the cut', () => {
		fc.assert(
			fc.property(TEXT, fc.nat(60), (text, length) => {
				const whole = read([text], ',');
				const { headers, rows, problems } = read([text.slice(0, length)], ',', true);
				expect(headers).toEqual(whole.headers.slice(0, headers.length));
				expect(rows).toEqual(whole.rows.slice(0, rows.length));
				expect(problems).toEqual(whole.problems.slice(0, problems.length));
			}),
			{ numRuns: 500 }
		);
	});

	it('gives all rows that end before the cut', () => {
		const { headers, rows, problems } = read(['role,max\nA,1\n"B\nC",2\nD,'], undefined, true);
		expect(problems).toEqual([]);
		expect([...headers, ...rows].map(({ cells }) => cells)).toEqual([
			['role', 'max'],
			['A', '1'],
			['B\nC', '2']
		]);
	});
});

/** What PapaParse alone makes of a text: rows with their numbers, but for blank ones and those with a problem. */
function readByPapa(text: string): TableRow[] {
	const feeds = text.replace(/\r\n?/g, '\n');
	// The types say `any` of what is, with this configuration, rows of texts.
	const { data, errors } = new Papa.Parser({
		delimiter: ',',
		newline: '\n',
		fastMode: false
	}).parse(feeds, 0, false) as ParseResult<string[]>;
	const faulty = new Set(errors.map(({ row = 0 }) => row + 1));
	const isFilled = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== '');
	const filled = data
		.map((cells, i) => ({ number: i + 1, cells: cells.map(unguard) }))
		.filter(({ cells }) => isFilled(cells));
	const width = filled[0]?.cells.length ?? 0;
	return filled
		.slice(1)
		.filter(({ number, cells }) => !faulty.has(number) && !isFilled(cells.slice(width)));
}

describe('rows with and without quotation marks', () => {
	it('are those that PapaParse finds, whichever way they are cut', () => {
		const cell = fc.oneof(
			fc.constantFrom('', ' ', 'a', '170000', "'=1", "''", "it's", 'ä', '"a"', '"a,b"', '"a\r\nb"'),
			fc.constantFrom('"', '""', '"a" ', 'a"b', '"a"b', '"\'=1"', "'\t")
		);
		const row = fc.array(cell, { maxLength: 5 }).map((cells) => cells.join(','));
		const lineBreak = fc.constantFrom('\n', '\r\n', '\r', '');
		const lines = fc.array(fc.tuple(row, lineBreak), { maxLength: 40 });
		// Below the one, all is taken apart at the end; below the other, as it comes.
		const header = fc.constantFrom('a,b,c,d\n', `a,b,c,${LONG_HEADER}`);
		const times = fc.constantFrom(1, 1, 50);
		fc.assert(
			fc.property(header, lines, times, PLACES, (first, parts, count, places) => {
				const text = parts.flat().join('').repeat(count);
				const { rows } = read([first, ...cut(text, places)], ',');
				expect(rows).toEqual(readByPapa(first + text));
			}),
			{ numRuns: 1000 }
		);
	});
});

describe('the separator', () => {
	it('is the one that is stated, whatever the header looks like', () => {
		const { headers, rows } = read(['a,b;c\n1,2;3\n'], ';');
		expect([...headers, ...rows].map(({ cells }) => cells)).toEqual([
			['a,b', 'c'],
			['1,2', '3']
		]);
	});

	it("may be declared by the file's first line, which is no row", () => {
		expect(read(['\ufeffsep=\t\na,b\tc\n'], '\t').headers).toEqual([
			{ number: 1, cells: ['a,b', 'c'] }
		]);
	});
});

it('tells the header first, also where something is wrong with it', () => {
	const { headers, rows, problems } = read(['\n"role" x",max\nA,1\n']);
	expect(headers).toMatchObject([{ number: 2 }]);
	expect(problems).toMatchObject([
		{
			row: 2,
			found: 'has text after its closing quotation mark, and takes in what follows'
		}
	]);
	expect(rows).toHaveLength(1);
});

it('says that nothing is below the header, or that there is none', () => {
	for (const text of ['', '\n \n', 'role,max', 'role,max\n\n,\n']) {
		expect(read([text]).problems).toMatchObject([{ found: 'no row is below the header' }]);
	}
});

describe('what is too much', () => {
	it('is a quotation mark that swallows megabytes: what stands above it is read', () => {
		const { rows, problems, rowCount, isOver } = read([
			'role,max\nA,1\n"B,2\n',
			...Array<string>(30).fill('C,3\n'.repeat(200_000))
		]);
		expect([rows.length, rowCount, isOver]).toEqual([1, 2, true]);
		expect(problems.map(writeProblem)).toEqual([
			expect.stringMatching(
				/^Row 3: “"B,2␊C,3␊.*…” has no end within 16,000,000 characters; nothing below it was read\. .* Look for a quotation mark that is never closed/
			)
		]);
	});

	it('is a line of 50 MB, in one piece or in many', () => {
		const line = 'x'.repeat(50_000_000);
		for (const pieces of [[line], ['a,b\n', ...cut(line, [10_000_000, 30_000_000])]]) {
			const { rows, problems, isOver } = read(pieces);
			expect([rows.length, isOver]).toEqual([0, true]);
			expect(problems.map(({ cure }) => cure)).toEqual(
				[
					'Check that the file was saved with a line for each row.',
					'Check that the whole file was saved or pasted.'
				].slice(0, problems.length)
			);
			expect(problems[0]?.row).toBe(pieces.length > 1 ? 2 : 1);
		}
	});

	it('is a header of more than 2,000 columns', () => {
		const { headers, rows, problems } = read([`a${',b'.repeat(2000)}\n1\n`]);
		expect([headers.length, rows.length]).toEqual([0, 0]);
		expect(writeProblem(problems[0]!)).toBe(
			'Row 1: the header has 2,001 columns; nothing below it was read. Expected at most 2,000 columns. Check that the file was saved with a line for each row, or remove columns.'
		);
	});

	it('is not a cell of 10 MB', () => {
		const { rows, problems } = read([`a,b\n${'9'.repeat(10_000_000)},2\nB,1\n`]);
		expect(problems).toEqual([]);
		expect(rows.map(({ cells }) => cells[0]?.length)).toEqual([10_000_000, 1]);
	});
});
