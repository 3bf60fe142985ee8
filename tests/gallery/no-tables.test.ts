import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { raw, utf16, utf8 } from './bytes';
import { openFile } from './open-file';

const CSV = 'role,min,max\nA,1,2\n';

it.each([
	['0 bytes', utf8(''), 'The file is empty.'],
	['a mark and nothing else', utf8('\ufeff'), 'The file is empty.'],
	['space and nothing else', utf8(' \r\n\t\n '), 'The file is empty.'],
	['separators and nothing else', utf8(',,,\n,,,\n'), 'No row is below the header.'],
	['a PNG', raw('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'The file is a picture.'],
	['a JPEG', raw('\xff\xd8\xff\xe0\0\x10JFIF\0'), 'The file is a picture.'],
	['a GIF', raw('GIF89a\x01\0\x01\0'), 'The file is a picture.'],
	['an XLSX', raw('PK\x03\x04\x14\0\x06\0[Content_Types].xml'), 'The file is a spreadsheet'],
	['an XLS', raw('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'), 'The file is an old office file'],
	['a PDF', raw('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'), 'The file is a PDF.'],
	['a packed CSV', new Uint8Array(gzipSync(CSV)), 'The file is packed (gzip).'],
	['a page', utf8('<!DOCTYPE html>\n<title>a,b</title>'), 'The file is an HTML or XML page.'],
	['a page in UTF-16', utf16('\ufeff<html></html>', 'little-endian'), 'The file is an HTML'],
	['XML', utf8('<?xml version="1.0"?>\n<rows/>'), 'The file is an HTML or XML page.'],
	['a JSON list', utf8('[{"role": "A", "min": 1}]'), 'The file is JSON.'],
	['a JSON object', utf8('{\n  "rows": []\n}'), 'The file is JSON.'],
	['RTF', utf8('{\\rtf1\\ansi role,min,max}'), 'The file is not text.'],
	['zeros, as a folder is on some systems', new Uint8Array(4096), 'The file is not text.'],
	[
		'other bytes',
		Uint8Array.from({ length: 4096 }, (_, i) => (i * 167) % 256),
		'The file is not text.'
	]
])('%s is said to be no CSV file', (_name, bytes, said) => {
	const { kind, shown, problems, problemCount } = openFile(bytes);
	expect([kind, shown, problemCount]).toEqual([undefined, [], 1]);
	expect(problems[0]).toContain(said);
});

it.each([
	['only a header', CSV.slice(0, 13), 'bands', 'No row is below the header.'],
	[
		'prose',
		'Dear all,\nplease find attached\nthe salaries.\n',
		'observations',
		'Row 1: no column is the pay.'
	],
	['one word', 'salaries', 'observations', 'Row 1: no column is the role.']
])('%s is a table of nothing', (_name, text, kind, said) => {
	const opened = openFile(utf8(text));
	expect([opened.kind, opened.shown]).toEqual([kind, []]);
	expect(opened.problems.join('\n')).toContain(said);
});
