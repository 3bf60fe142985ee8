import { describe, expect, it } from 'vitest';
import { utf8 } from './bytes';
import { openFile } from './open-file';

const SHOWN = ['junior A, B 50000–60000', 'senior A, B 70000–90000'];

describe('separators, line ends and quotes', () => {
	it.each([
		['commas', 'role,seniority,min,max\n"A, B",junior,50000,60000\n"A, B",senior,70000,90000\n'],
		['semicolons', 'role;seniority;min;max\nA, B;junior;50000;60000\nA, B;senior;70000;90000\n'],
		['tabs', 'role\tseniority\tmin\tmax\nA, B\tjunior\t50000\t60000\nA, B\tsenior\t70000\t90000\n'],
		[
			'a separator that is declared',
			'sep=;\r\nrole;seniority;min;max\r\nA, B;junior;50000;60000\r\nA, B;senior;70000;90000\r\n'
		],
		['CRLF', 'role;seniority;min;max\r\nA, B;junior;50000;60000\r\nA, B;senior;70000;90000\r\n'],
		['CR', 'role;seniority;min;max\rA, B;junior;50000;60000\rA, B;senior;70000;90000\r'],
		[
			'no last line end',
			'role;seniority;min;max\nA, B;junior;50000;60000\nA, B;senior;70000;90000'
		],
		[
			'blank lines everywhere',
			'\n\nrole;seniority;min;max\n\n;;;\nA, B;junior;50000;60000\n  \nA, B;senior;70000;90000\n\n\n'
		],
		[
			'every cell in quotes',
			'"role","seniority","min","max"\n"A, B","junior","50000","60000"\n"A, B","senior","70000","90000"\n'
		],
		[
			'line breaks in cells',
			'"role";seniority;"min\n";max\n"A,\r\nB";junior;50000;60000\n"A,\nB";senior;70000;90000\n'
		],
		[
			'empty columns beside the filled ones',
			'role;seniority;min;max;;;\nA, B;junior;50000;60000;;;\nA, B;senior;70000;90000;;;\n'
		],
		[
			'space around everything',
			' Role ; Seniority ; Min ; Max \n A, B ; junior ; 50000 ; 60000 \n A, B ; senior ; 70000 ; 90000 \n'
		]
	])('%s', (_name, text) => {
		const { kind, rows, shown, problems } = openFile(utf8(text));
		expect([kind, rows, shown, problems]).toEqual(['bands', [2, 2], SHOWN, []]);
	});
});

describe('lines that do not come apart', () => {
	it.each([
		[
			'a quotation mark that is never closed',
			'role,min,max\nA,1,2\n"B,1,2\nC,1,2\n',
			[2, 1],
			'Row 3: “B,1,2␊C,1,2␊” begins with a quotation mark that is never closed'
		],
		[
			'a quotation mark in the middle of a quoted cell',
			'role,min,max\n"A" x",1,2\nB,1,2\n',
			[2, 1],
			'Row 2: “2” has text after its closing quotation mark'
		],
		[
			'a thousands comma without quotes',
			'role,min,max\nA,1,2\nB,100,000,120,000\n',
			[2, 1],
			'Row 3: “120,000” is in no column.'
		],
		[
			'a row that ends too early',
			'role,min,max\nA,1,2\nB,1\n',
			[2, 1],
			'Row 3, column max: the cell is empty.'
		],
		[
			'a header that comes twice',
			'role,min,max,note,note\nA,1,2,x,y\n',
			[1, 1],
			'Row 1: “note” is the header of two columns, 4 and 5; only the first is read.'
		]
	] as const)('%s', (_name, text, rows, said) => {
		const opened = openFile(utf8(text));
		expect([opened.rows, opened.shown.length, opened.problemCount]).toEqual([rows, 1, 1]);
		expect(opened.problems[0]).toContain(said);
	});

	it('quotation marks inside a cell that does not begin with one are text', () => {
		expect(openFile(utf8('role,min,max\n24" Monitor Expert,1,2\n')).shown).toEqual([
			'all levels 24" Monitor Expert 1–2'
		]);
	});
});
