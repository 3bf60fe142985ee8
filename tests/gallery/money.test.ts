import { describe, expect, it } from 'vitest';
import { utf8 } from './bytes';
import { openFile } from './open-file';

describe('money as people write it', () => {
	it.each([
		['plain', 'A;50000;60000', 'A 50000–60000'],
		['grouped in English', 'A;50,000;60,000', 'A 50000–60000'],
		['grouped by spaces', 'A;50 000;60\u202f000', 'A 50000–60000'],
		['grouped by apostrophes', "A;50'000;60’000", 'A 50000–60000'],
		['grouped in Indian', 'A;12,34,567;15,00,000', 'A 1234567–1500000'],
		['in thousands', 'A;50k;$60K', 'A 50000–60000'],
		['in millions', 'A;1.2M;1.5M', 'A 1200000–1500000'],
		['with codes', 'A;USD 50000;60000 usd', 'A 50000–60000'],
		['with a sign that has letters', 'A;US$50,000;US$60,000', 'A 50000–60000'],
		['with cents', 'A;50000.50;60000.75', 'A 50000.5–60000.75'],
		['with a decimal comma', 'A;50.000,50;60.000,75', 'A 50000.5–60000.75'],
		['with a guard against formulas', "A;'+50000;60000", undefined]
	])('%s', (_name, row, shown) => {
		const opened = openFile(utf8(`role;min;max\n${row}\n`));
		expect(opened.shown).toEqual(shown === undefined ? [] : [`all levels ${shown}`]);
		expect(opened.problemCount).toBe(shown === undefined ? 1 : 0);
	});

	it.each([
		['a range with one K', '$170-220K', '170000–220000'],
		['a range with a dash between words', '14 000 – 20 000 PLN', '14000–20000'],
		['a range in words', '$80,000 to $105,000', '80000–105000'],
		['a range per hour', '$40–60/hr', '40–60'],
		['a range of one amount', '60000-60000', '60000–60000']
	])('%s', (_name, range, shown) => {
		expect(openFile(utf8(`role;pay range\nA;${range}\n`)).shown).toEqual([`all levels A ${shown}`]);
	});

	it.each([
		['300K+', '300000+'],
		['>=300000', '300000+'],
		['300,000 or more', '300000+'],
		['300000', '300000']
	])('a top of %s', (top, shown) => {
		expect(openFile(utf8(`role;min;max;top\nA;1;2;${top}\n`)).shown).toEqual([
			`all levels A 1–2 ${shown}`
		]);
	});

	it.each(['', '-', '–', 'n/a', 'N/A', 'NA', 'null', '*', '**', 'not available'])(
		'a top of “%s” is not reported',
		(top) => {
			const { shown, problems } = openFile(utf8(`role;min;max;top\nA;1;2;${top}\n`));
			expect([shown, problems]).toEqual([['all levels A 1–2'], []]);
		}
	);
});

describe('money that means two things', () => {
	it('is not guessed: the cell is a problem, and the sign is asked for', () => {
		const { shown, problems, doubts } = openFile(utf8('role;min;max\nA;25.000;31.500\n'));
		expect(shown).toEqual([]);
		expect(problems[0]).toContain('Row 2, column min: “25.000” may be 25 or 25000.');
		expect(doubts).toContain('decimal');
	});

	it('is read by the sign that its owner states', () => {
		const text = utf8('role;min;max\nA;25.000;31.500\n');
		expect(openFile(text, { decimal: ',' }).shown).toEqual(['all levels A 25000–31500']);
		expect(openFile(text, { decimal: '.' }).shown).toEqual(['all levels A 25–31.5']);
	});

	it('is read by what the rest of the file tells', () => {
		const { shown } = openFile(utf8('role;min;max\nA;25.000;31.500\nB;25.000,50;31.500\n'));
		expect(shown).toEqual(['all levels A 25000–31500', 'all levels B 25000.5–31500']);
	});
});

describe('money that is none', () => {
	it.each([
		['12O,000', '“12O,000” is not money'],
		['-5000', '“-5000” is less than zero'],
		['(5,000)', '“(5,000)” is less than zero'],
		['1e309', '“1e309” is not money'],
		['9007199254740993', '“9007199254740993” is too large to be pay'],
		['300K+', '“300K+” is open-ended'],
		['competitive', '“competitive” is not money'],
		['€170,000 USD', '“€170,000 USD” has signs that contradict each other']
	])('%s', (cell, said) => {
		const { rows, problems, problemCount } = openFile(utf8(`role;min;max\nA;1;2\nB;1;${cell}\n`));
		expect([rows, problemCount]).toEqual([[2, 1], 1]);
		expect(problems[0]).toContain(`Row 3, column max: ${said}.`);
	});
});
