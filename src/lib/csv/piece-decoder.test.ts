import { expect, it } from 'vitest';
import type { Encoding } from './decode';
import { PieceDecoder } from './piece-decoder';

function decode(encoding: Encoding, ...pieces: number[][]) {
	const decoder = new PieceDecoder(encoding);
	const texts = pieces.map((piece) => decoder.push(Uint8Array.from(piece)));
	return { text: [...texts, decoder.end()].join(''), isBroken: decoder.problem !== undefined };
}

const A = 0x41;

it.each<[string, Encoding, number[][], string]>([
	['a letter that a cut goes through', 'utf-8', [[A, 0xc3], [0xa9]], 'Aé'],
	['Windows-1252 behind much ASCII', 'utf-8', [[A], [A, 0xe9, A], [0x80]], 'AAéA€'],
	[
		'a mark',
		'utf-8',
		[
			[0xef, 0xbb],
			[0xbf, A]
		],
		'A'
	],
	['UTF-16 that is cut', 'utf-16le', [[A], [0, 0xe9], [0]], 'Aé'],
	['Windows-1252', 'windows-1252', [[0x96], [0xe9]], '–é']
])('reads %s', (_name, encoding, pieces, text) => {
	expect(decode(encoding, ...pieces)).toEqual({ text, isBroken: false });
});

it('says that letters are broken, where other letters were UTF-8 before', () => {
	expect(decode('utf-8', [0xc3, 0xa9], [0xe9, A])).toEqual({ text: 'é�A', isBroken: true });
	expect(decode('utf-8', [0xc3, 0xa9], [0xc3])).toEqual({ text: 'é�', isBroken: true });
});
