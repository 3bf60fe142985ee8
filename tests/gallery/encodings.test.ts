import { describe, expect, it } from 'vitest';
import { raw, utf16, utf8, windows1252 } from './bytes';
import { openFile } from './open-file';

const TEXT = 'role;seniority;min;max\nIngénieur;junior;€45000;€52000\n';
const SHOWN = ['junior Ingénieur 45000–52000'];

describe('encodings', () => {
	it.each([
		['UTF-8', utf8(TEXT)],
		['UTF-8 with a mark', utf8(`\ufeff${TEXT}`)],
		['UTF-16, little-endian, with a mark', utf16(`\ufeff${TEXT}`, 'little-endian')],
		['UTF-16, little-endian, without', utf16(TEXT, 'little-endian')],
		['UTF-16, big-endian, with a mark', utf16(`\ufeff${TEXT}`, 'big-endian')],
		['UTF-16, big-endian, without', utf16(TEXT, 'big-endian')],
		['Windows-1252', windows1252(TEXT)]
	])('%s is read, however its bytes are cut', (_name, bytes) => {
		for (const piece of [1, 7, 65_536]) {
			const { kind, rows, shown, problems } = openFile(bytes, {}, piece);
			expect([kind, rows, shown, problems]).toEqual(['bands', [1, 1], SHOWN, []]);
		}
	});

	it('is what its owner says', () => {
		const { shown } = openFile(utf8('role,min,max\nÉ,1,2\n'), { encoding: 'windows-1252' });
		expect(shown).toEqual(['all levels Ã‰ 1–2']);
	});

	it('may show late: behind a megabyte of plain letters', () => {
		const rows = 'A,1,2\n'.repeat(200_000);
		const { rows: count, problems } = openFile(raw(`role,min,max\n${rows}Caf\xe9,3,4\n`), {
			kind: 'ranges'
		});
		expect([count, problems]).toEqual([[200_001, 200_001], []]);
	});

	it('may be broken: UTF-8, and then something else', () => {
		const { shown, problems } = openFile(
			raw(`role,min,max\nCaf\xc3\xa9,1,2\n${'\n'.repeat(300_000)}Caf\xe9,3,4\n`)
		);
		expect(shown).toEqual(['all levels Café 1–2', 'all levels Caf\ufffd 3–4']);
		expect(problems).toEqual([expect.stringContaining('Some letters could not be read')]);
	});

	it('may be broken in a single letter, which is then of Windows-1252', () => {
		const { shown } = openFile(raw('role,min,max\nCaf\xe9,1,2\nA,1,2\n'));
		expect(shown).toEqual(['all levels Café 1–2', 'all levels A 1–2']);
	});
});

describe('letters', () => {
	it.each([
		['one role, composed and decomposed', 'Inge\u0301nieur', 'Ing\u00e9nieur', 'Ing\u00e9nieur'],
		['one role, with other spaces', 'ML\u00a0 Engineer ', 'ML Engineer', 'ML Engineer'],
		['one role, in other case', 'ML Engineer', 'ml engineer', 'ML Engineer']
	])('%s', (_name, one, other, role) => {
		const { shown } = openFile(
			utf8(`role,seniority,min,max\n${one},junior,1,2\n${other},senior,3,4\n`)
		);
		expect(shown).toEqual([`junior ${role} 1–2`, `senior ${role} 3–4`]);
	});

	it.each([
		['NUL', 'Data\u0000Scientist'],
		['a mark that turns text around', 'abc\u202edef'],
		['a space without width', 'A\u200bB'],
		['an emoji of several parts', '👩‍🔬 Scientist'],
		['Arabic', 'عالم بيانات'],
		['a name of 300 letters', 'x'.repeat(300)]
	])('%s is part of a role', (_name, role) => {
		const { shown, problems } = openFile(utf8(`role,min,max\n${role},1,2\n`));
		expect([shown, problems]).toEqual([[`all levels ${role} 1–2`], []]);
	});
});
