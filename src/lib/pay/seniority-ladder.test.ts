import { describe, expect, it } from 'vitest';
import { guessLadder, placesGuessed, withMeaning, withOrder } from './seniority-ladder';

describe('the guessed order', () => {
	it.each([
		[
			['SE', 'EX', 'MI', 'EN'],
			['entry', 'mid', 'senior', 'executive']
		],
		[
			['senior', 'junior'],
			['junior', 'senior']
		],
		[
			['Principal', 'Lead', 'Staff', 'Sr.', 'Mid-level', 'Jr', 'Entry level', 'Intern'],
			['intern', 'entry', 'junior', 'mid', 'senior', 'staff', 'lead', 'principal']
		],
		[
			['Executive', 'Director', 'Mid-Senior level', 'Associate', 'Entry level', 'Internship'],
			['intern', 'entry', 'associate', 'mid-senior', 'director', 'executive']
		],
		[
			['IV', 'II', 'I', 'III'],
			['I', 'II', 'III', 'IV']
		],
		[
			['L10', 'L9', 'L1'],
			['L1', 'L9', 'L10']
		],
		[
			['level 3', 'Level 1', 'level 2'],
			['Level 1', 'level 2', 'level 3']
		],
		[
			['10', '9', '1'],
			['1', '9', '10']
		],
		[
			['IC4', 'M2', 'IC3', 'M1'],
			['IC3', 'IC4', 'M1', 'M2']
		],
		[
			['C', 'A', 'B'],
			['C', 'A', 'B']
		]
	])('of %j is %j', (words, levels) => {
		expect(guessLadder(words).levels).toEqual(levels);
	});

	it('puts known words first, then numbers, then the rest as the file has it', () => {
		const { levels } = guessLadder(['wizard', 'L2', 'senior', 'apprentice wizard', 'L1', 'junior']);
		expect(levels).toEqual(['junior', 'senior', 'L1', 'L2', 'wizard', 'apprentice wizard']);
	});

	it('is of one level where the file has no words', () => {
		expect(guessLadder([])).toEqual({ levels: ['all levels'], meanings: new Map() });
	});

	it('holds for hundreds of words, as those of a column that is something else', () => {
		const words = Array.from(
			{ length: 1000 },
			(_, i) => `town ${String.fromCodePoint(0x4e00 + i)}`
		);
		expect(guessLadder([...words, '__proto__', '', 'senior']).levels).toEqual([
			'senior',
			...words,
			'__proto__',
			''
		]);
	});
});

describe('meanings', () => {
	it('make one level of all spellings of a known one', () => {
		const words = ['Senior', 'SENIOR', 'Sr.', 'senior-level', 'ＳＥ'];
		expect(guessLadder(words)).toEqual({
			levels: ['senior'],
			meanings: new Map(words.map((word) => [word, 'senior']))
		});
	});

	it('make one level of all spellings of a number, by the first', () => {
		expect(guessLadder(['Level 2', 'II', 'L2', 'L1'])).toEqual({
			levels: ['L1', 'Level 2'],
			meanings: new Map([
				['Level 2', 'Level 2'],
				['II', 'Level 2'],
				['L2', 'Level 2'],
				['L1', 'L1']
			])
		});
	});
});

describe('places that nothing tells', () => {
	it.each([
		['a word of the file’s own', ['wizard', 'junior', 'senior'], ['wizard'], 'senior'],
		['numbers beside known words', ['L2', 'senior', 'L1'], ['L1', 'L2'], 'senior'],
		['words beside numbers', ['II', 'guru', 'I'], ['guru'], 'II'],
		['numbers behind other letters', ['M1', 'IC2', 'M2'], ['IC2'], 'M2'],
		['nothing but words of its own', ['guru', 'ninja'], ['guru', 'ninja'], undefined]
	])('are those of %s', (_name, words, levels, above) => {
		expect(placesGuessed(guessLadder(words))).toEqual({ levels, above });
	});

	it.each([
		['known words', ['SE', 'junior', 'Sr.']],
		['numbers', ['II', 'L3', 'I']],
		['a single word', ['guru']],
		['no words', []]
	])('are none of %s', (_name, words) => {
		expect(placesGuessed(guessLadder(words))).toEqual({ levels: [], above: undefined });
	});

	it('are told no more once somebody has put the levels in order, or said what the word means', () => {
		const ladder = guessLadder(['junior', 'senior', 'wizard']);
		const none = { levels: [], above: undefined };
		expect(placesGuessed(withOrder(ladder, ['junior', 'wizard', 'senior']))).toEqual(none);
		expect(placesGuessed(withMeaning(ladder, 'wizard', 'staff'))).toEqual(none);
		expect(placesGuessed(withMeaning(ladder, 'senior', 'lead'))).toEqual({
			levels: ['wizard'],
			above: 'lead'
		});
	});
});

describe('a changed ladder', () => {
	const ladder = guessLadder(['EN', 'SE', 'guru', 'ninja']);

	it('has a word mean another level, and loses the level that no word means', () => {
		expect(withMeaning(ladder, 'guru', 'senior')).toEqual({
			levels: ['entry', 'senior', 'ninja'],
			meanings: new Map([
				['EN', 'entry'],
				['SE', 'senior'],
				['guru', 'senior'],
				['ninja', 'ninja']
			])
		});
	});

	it('has a new level in the place of the old one', () => {
		expect(withMeaning(ladder, 'SE', 'expert').levels).toEqual([
			'entry',
			'expert',
			'guru',
			'ninja'
		]);
	});

	it('has a new level behind the old one where other words keep that', () => {
		const both = withMeaning(ladder, 'guru', 'senior');
		expect(withMeaning(both, 'SE', 'expert').levels).toEqual([
			'entry',
			'senior',
			'expert',
			'ninja'
		]);
	});

	it('stands in the order that was wished for, with what that leaves out above it', () => {
		expect(withOrder(ladder, ['ninja', 'senior', 'nobody']).levels).toEqual([
			'ninja',
			'senior',
			'entry',
			'guru'
		]);
	});

	it('leaves the ladder that it came from alone', () => {
		withMeaning(ladder, 'EN', 'guru');
		withOrder(ladder, ['guru']);
		expect(ladder.levels).toEqual(['entry', 'senior', 'guru', 'ninja']);
		expect(ladder.meanings.get('EN')).toBe('entry');
	});
});
