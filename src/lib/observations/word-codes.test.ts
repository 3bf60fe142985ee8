import { expect, it } from 'vitest';
import { WordCodes } from './word-codes';

it('counts words from 0, and takes spellings of one for one', () => {
	const words = new WordCodes(10);
	const codes = ['Clerk', 'Broker', 'CLERK', ' clerk ', '', '__proto__'].map((text) =>
		words.add(text)
	);
	expect(codes).toEqual([0, 1, 0, 0, 2, 3]);
	expect(words.words).toEqual(['Clerk', 'Broker', '', '__proto__']);
	expect([words.find('CLERK'), words.find('nobody')]).toEqual([0, undefined]);
});

it.each([
	['clerk', 2, 7, 0],
	['', 8, 8, 1],
	['Clerk of works', 9, 23, 2],
	['clerks', 24, 30, undefined],
	['cler', 2, 6, undefined]
])('finds %j in a longer text if it was added', (word, start, end, code) => {
	const words = new WordCodes(10);
	for (const text of ['clerk', '', 'Clerk of works']) words.add(text);
	const row = 'a,clerk,,Clerk of works,clerks';
	expect(row.slice(start, end)).toBe(word);
	expect(words.find(row, start, end)).toBe(code);
});

it('finds each of a thousand words that begin and end alike', () => {
	const words = new WordCodes(1000);
	const texts = Array.from({ length: 1000 }, (_, i) => `no. ${1000 + i}, of 1000`);
	const codes = texts.map((text) => words.add(text));
	expect(texts.map((text) => words.find(`${text};${text}`, text.length + 1))).toEqual(codes);
	expect(new Set(codes).size).toBe(1000);
});

it('takes no more words than it may, and still knows those it has', () => {
	const words = new WordCodes(1);
	expect([words.add('a'), words.add('b'), words.add('A')]).toEqual([0, undefined, 0]);
});
