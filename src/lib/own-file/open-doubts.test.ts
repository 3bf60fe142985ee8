import { describe, expect, it } from 'vitest';
import type { Doubt } from '$lib/csv/doubt';
import type { ReadingPlan } from '$lib/csv/plan';
import { changedSubjects, isAnswered, openDoubts, type Subject } from './open-doubts';

const GUESS: ReadingPlan = {
	kind: 'ranges',
	encoding: 'utf-8',
	delimiter: ';',
	decimal: undefined,
	columns: { role: 0, min: 1, max: 2 },
	seniorityInRole: true,
	currency: undefined,
	period: 'year',
	topCode: undefined
};

function doubt(about: Subject): Doubt {
	return { about, sentence: about };
}

function stillOpen(
	about: Subject,
	guess: ReadingPlan,
	plan: ReadingPlan,
	chosen: readonly Subject[] = []
) {
	return openDoubts({ doubts: [doubt(about)], plan: guess }, plan, new Set(chosen)).length > 0;
}

describe('a doubt', () => {
	it.each<[Subject, string, Partial<ReadingPlan>]>([
		['kind', 'another kind', { kind: 'bands' }],
		['currency', 'a currency', { currency: 'USD' }],
		['currency', 'a column of currencies', { columns: { ...GUESS.columns, currency: 3 } }],
		['period', 'another period', { period: 'month' }],
		['decimal', 'a sign', { decimal: ',' }],
		['topCode', 'an amount', { topCode: 239_200 }],
		['role', 'another column', { columns: { ...GUESS.columns, role: 3 } }],
		['seniority', 'roles that are whole', { seniorityInRole: false }],
		['currency', 'a file of skills, which has no amounts', { kind: 'skills' }]
	])('about the %s is settled by %s', (about, _what, changes) => {
		expect(stillOpen(about, GUESS, GUESS)).toBe(true);
		expect(stillOpen(about, GUESS, { ...GUESS, ...changes })).toBe(false);
	});

	it('about columns is settled once all are named that the file cannot be read without', () => {
		const guess = { ...GUESS, columns: { role: 0 } };
		expect(stillOpen('columns', guess, { ...guess, columns: { role: 0, min: 1 } })).toBe(true);
		expect(stillOpen('columns', guess, GUESS)).toBe(false);
	});

	it.each<Subject>(['period', 'decimal', 'header'])(
		'about the %s is left open by a currency',
		(about) => {
			expect(stillOpen(about, GUESS, { ...GUESS, currency: 'USD' })).toBe(true);
		}
	);

	it('is settled by the very thing that was guessed, if its owner has chosen it', () => {
		expect(stillOpen('period', GUESS, GUESS, ['period'])).toBe(false);
	});

	it('is open again where a choice was taken back', () => {
		expect(stillOpen('currency', GUESS, GUESS, ['currency'])).toBe(true);
	});
});

it.each<[Subject, boolean]>([
	['period', true],
	['kind', true],
	['seniority', true],
	['currency', false],
	['decimal', false],
	['header', false]
])('there is something to agree with about the %s: %s', (about, answered) => {
	expect(isAnswered(about, GUESS)).toBe(answered);
});

it('tells what of the doubtful another plan says differently', () => {
	const doubts = [doubt('currency'), doubt('period'), doubt('decimal')];
	expect(changedSubjects(doubts, GUESS, { ...GUESS, period: 'hour', decimal: '.' })).toEqual([
		'period',
		'decimal'
	]);
});
