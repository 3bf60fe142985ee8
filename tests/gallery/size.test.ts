import { describe, expect, it } from 'vitest';
import { utf8 } from './bytes';
import { openFile } from './open-file';

const HEADER = 'role,seniority,min,max\n';

function numbered(count: number, write: (i: number) => string): string {
	return Array.from({ length: count }, (_, i) => write(i)).join('');
}

describe('too much of something', () => {
	it('5,000 bad rows are counted, and the first of them kept', () => {
		const { rows, problems, problemCount, shown } = openFile(
			utf8(HEADER + 'A,junior,1,2\n' + numbered(5000, (i) => `Role ${i},junior,x,2\n`))
		);
		expect([rows, shown.length]).toEqual([[5001, 1], 1]);
		expect([problemCount, problems.length]).toEqual([5000, 1000]);
	});

	it('a cell of 10 MB is a problem of its row alone', () => {
		const { rows, problems } = openFile(
			utf8(`${HEADER}A,junior,1,${'9'.repeat(10_000_000)}\nB,junior,1,2\n`),
			{},
			1_000_000
		);
		expect(rows).toEqual([2, 1]);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(/^Row 2, column max: “9{60}…” is not money/);
	});

	it('a line of 50 MB is no table', () => {
		const { kind, problems } = openFile(utf8('x'.repeat(50_000_000)), {}, 1_000_000);
		expect(kind).toBe(undefined);
		expect(problems[0]).toMatch(/^Row 1: “x{60}…” has no end within 262,144 characters/);
	});

	it('a line of 50 MB further down ends the reading, and what stands above it is there', () => {
		const { rows, shown, problems } = openFile(
			utf8(`${HEADER}A,junior,1,2\n${'x'.repeat(50_000_000)}`),
			{},
			1_000_000
		);
		expect([rows, shown]).toEqual([[2, 1], ['junior A 1–2']]);
		expect(problems).toEqual([
			expect.stringMatching(
				/^Row 3: “x{60}…” has no end within 16,000,000 characters; nothing below/
			)
		]);
	});

	it('an open quotation mark takes in the rest', () => {
		const { rows, shown, problems } = openFile(
			utf8(`${HEADER}A,junior,1,2\n"B,junior,1,2\n${'C,junior,1,2\n'.repeat(2_000_000)}`),
			{},
			1_000_000
		);
		expect([rows, shown]).toEqual([[2, 1], ['junior A 1–2']]);
		expect(problems).toEqual([
			expect.stringContaining('Look for a quotation mark that is never closed')
		]);
	});

	it('2,001 columns are too many, 2,000 are not', () => {
		const wide = (columns: number) =>
			utf8(`role,min,max${numbered(columns - 3, (i) => `,c${i}`)}\nA,1,2\n`);
		expect(openFile(wide(2000)).shown).toEqual(['all levels A 1–2']);
		expect(openFile(wide(2001))).toMatchObject({
			kind: undefined,
			problems: [expect.stringContaining('the header has 2,001 columns')]
		});
	});

	it('a thousand surplus cells are one problem', () => {
		const { rows, problemCount } = openFile(utf8(`${HEADER}A,junior,1,2${',x'.repeat(1000)}\n`));
		expect([rows, problemCount]).toEqual([[1, 0], 1]);
	});

	it('25,000 rows of bands are none', () => {
		const { rows, problemCount } = openFile(
			utf8(HEADER + numbered(25_000, (i) => `Role ${i},junior,1,2\n`))
		);
		expect([rows, problemCount]).toEqual([[25_000, 20_000], 1]);
	});
});
