import { expect, it } from 'vitest';
import { writeProblem } from './problem';
import { takeSample } from './sample';

function utf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

it('takes the header and the first rows of a file', () => {
	const sample = takeSample(utf8('\ufeffrole;max\r\nA;1\r\n"B";2'), true);
	if (sample.problem) throw new Error('This is a table.');
	expect([sample.encoding, sample.delimiter]).toEqual(['utf-8', ';']);
	expect([sample.header, ...sample.rows].map(({ number, cells }) => [number, cells])).toEqual([
		[1, ['role', 'max']],
		[2, ['A', '1']],
		[3, ['B', '2']]
	]);
});

it('leaves out a row, and a letter, that the beginning of a file cuts', () => {
	const bytes = utf8('role,max\n' + 'Ökonom,1\n'.repeat(40_000));
	for (let cut = 262_144; cut < 262_154; cut += 1) {
		const sample = takeSample(bytes.subarray(0, cut), false);
		expect(sample).toMatchObject({ encoding: 'utf-8' });
		expect(sample.problem === undefined && sample.rows.length).toBe(500);
	}
});

it.each([
	['in a row', 'role,max\nA,1\nB,2', [['A', '1']]],
	['in the first row', 'role,max\nA,1', []],
	['behind a row', 'role,max\nA,1\n', [['A', '1']]],
	['in a line break', 'role,max\r\nA,1\r\nB,2\r', [['A', '1']]],
	['in a quoted cell', 'role,max\n"A, B",1\n"C\n', [['A, B', '1']]],
	['at a quotation mark that may be doubled', 'role,max\nA,1\nB,"2"', [['A', '1']]]
])(
	'has all rows that are whole where a beginning is cut %s, however short it is',
	(_name, text, rows) => {
		const sample = takeSample(utf8(text), false);
		expect(sample.problem ?? sample.rows.map(({ cells }) => cells)).toEqual(rows);
	}
);

it('has the rows of a beginning in letters of three bytes, which holds few of them', () => {
	const row = ['営業', '顧客を訪ねる。'.repeat(50), '4000000'];
	const bytes = utf8('職種,仕事,年収\n' + `${row.join(',')}\n`.repeat(500));
	for (let cut = 262_144; cut < 262_147; cut += 1) {
		const sample = takeSample(bytes.subarray(0, cut), false);
		expect(sample.problem ?? sample.rows.map(({ cells }) => cells)).toEqual(
			Array<string[]>(245).fill(row)
		);
	}
});

it('obeys what is known better', () => {
	const sample = takeSample(utf8('Größe,a;b\n1,2;3\n'), true, {
		encoding: 'windows-1252',
		delimiter: ';'
	});
	expect(sample).toMatchObject({ header: { cells: ['GrÃ¶ÃŸe,a', 'b'] } });
});

it.each([
	['', true, 'The file is empty. Expected a CSV file'],
	[',,\n , \n', true, 'No row is below the header.'],
	['{"role": 1}', true, 'The file is JSON.'],
	[`a${',b'.repeat(2000)}\n1\n`, true, 'Row 1: the header has 2,001 columns'],
	['x'.repeat(262_144), false, 'has no end within 262,144 characters']
])('says why there is no table in %j', (text, isWhole, said) => {
	const { problem } = takeSample(utf8(text), isWhole);
	expect(problem && writeProblem(problem)).toContain(said);
});
