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

it('takes no more words than it may, and still knows those it has', () => {
	const words = new WordCodes(1);
	expect([words.add('a'), words.add('b'), words.add('A')]).toEqual([0, undefined, 0]);
});
