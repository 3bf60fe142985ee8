import { describe, expect, it } from 'vitest';
import { decode } from './decode';
import { writeProblem } from './problem';

const TEXT = 'role,min\nIngénieur,45000\n';

function utf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
	const view = new DataView(new ArrayBuffer(2 * text.length));
	[...text].forEach((letter, i) => view.setUint16(2 * i, letter.charCodeAt(0), littleEndian));
	return new Uint8Array(view.buffer);
}

function latin1(text: string): Uint8Array {
	return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

describe('encodings', () => {
	it.each([
		['UTF-8', utf8(TEXT), 'utf-8'],
		['UTF-8 with a byte order mark', utf8('\ufeff' + TEXT), 'utf-8'],
		['UTF-16, little-endian, with a mark', utf16('\ufeff' + TEXT, true), 'utf-16le'],
		['UTF-16, big-endian, with a mark', utf16('\ufeff' + TEXT, false), 'utf-16be'],
		['UTF-16, little-endian, without a mark', utf16(TEXT, true), 'utf-16le'],
		['UTF-16, big-endian, without a mark', utf16(TEXT, false), 'utf-16be'],
		['Windows-1252', latin1(TEXT), 'windows-1252']
	])('reads %s', (_name, bytes, encoding) => {
		expect(decode(bytes)).toEqual({ text: TEXT, encoding });
	});

	it('reads the signs that Windows-1252 has and Latin-1 has not', () => {
		expect(decode(Uint8Array.of(0x80, 0x20, 0x35, 0x96, 0x37))).toMatchObject({ text: '€ 5–7' });
	});

	it('keeps a stray control character for the cell to answer for', () => {
		expect(decode(utf8('role,min\nData\u0000Scientist,1\n'))).toMatchObject({ encoding: 'utf-8' });
	});
});

describe('what is no CSV file', () => {
	it.each([
		['0 bytes', Uint8Array.of(), 'The file is empty.'],
		['white space', utf8(' \n\n\t\n'), 'The file is empty.'],
		['a PNG', latin1('\x89PNG\r\n\x1a\n'), 'The file is a picture.'],
		['a JPEG', latin1('\xff\xd8\xff\xe0\0\x10JFIF'), 'The file is a picture.'],
		['a WebP', latin1('RIFF\x10\0\0\0WEBPVP8 '), 'The file is a picture.'],
		[
			'an XLSX',
			latin1('PK\x03\x04\x14\0\x06\0'),
			'The file is a spreadsheet or another packed file'
		],
		['an XLS', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'The file is an old office file'],
		['a PDF', latin1('%PDF-1.7\n'), 'The file is a PDF.'],
		['gzip', latin1('\x1f\x8b\x08\0'), 'The file is packed (gzip).'],
		['a page', utf8('\n<!DOCTYPE html><html></html>'), 'The file is an HTML or XML page.'],
		['an SVG', utf8('<svg xmlns="…"/>'), 'The file is an HTML or XML page.'],
		['a JSON object', utf8('{ "role": "x" }'), 'The file is JSON.'],
		['a JSON list', utf8('[\n  {"role": "x"}]'), 'The file is JSON.'],
		['other bytes', Uint8Array.from({ length: 256 }, (_, i) => i), 'The file is not text.']
	])('says so of %s', (_name, bytes, found) => {
		const decoded = decode(bytes);
		expect(decoded.problem && writeProblem(decoded.problem)).toContain(found);
	});
});
