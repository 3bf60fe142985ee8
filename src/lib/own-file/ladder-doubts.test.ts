import { expect, it } from 'vitest';
import { guessLadder } from '$lib/pay/seniority-ladder';
import { ladderDoubts } from './ladder-doubts';

it.each([
	[
		'a word that is not known',
		['wizard', 'junior', 'senior'],
		'Nothing tells where the level “wizard” stands: it was placed above “senior”. If that is wrong, say what it means, or move it in the order of levels.'
	],
	[
		'several',
		['junior', 'wizard', 'senior', 'L2'],
		'Nothing tells where the levels “L2” and “wizard” stand: they were placed above “senior”, in this order. If that is wrong, say what they mean, or move them in the order of levels.'
	],
	[
		'nothing but words that are not known',
		['guru', 'ninja'],
		'The order of the levels is not known: as the file has them they are, from the lowest, “guru” and “ninja”. If that is wrong, say what they mean, or move them in the order of levels.'
	]
])('says where the levels of %s were placed, and how to change it', (_name, words, sentence) => {
	expect(ladderDoubts(guessLadder(words))).toEqual([{ about: 'seniority', sentence }]);
});

it('says nothing where all words are known', () => {
	expect(ladderDoubts(guessLadder(['SE', 'junior']))).toEqual([]);
});

it('lists twelve levels, and counts the others', () => {
	const words = Array.from({ length: 1014 }, (_, i) => `town ${String.fromCodePoint(0x4e00 + i)}`);
	expect(ladderDoubts(guessLadder(words))[0]?.sentence).toContain(
		'“town 一”, “town 丁”, “town 丂”, “town 七”, “town 丄”, “town 丅”, “town 丆”, “town 万”, “town 丈”, “town 三”, “town 上”, “town 下” and 1,002 more.'
	);
});
