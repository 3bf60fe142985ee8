import { expect, it } from 'vitest';
import { TWO_JOBS } from './job-set.fixture';
import { countTicks, tickKey, tickSentence } from './ticks';

it.each<[string, [kind: string, text: string][], string]>([
	['nothing of no ticks', [], ''],
	[
		'each role’s ticks and statements, a role without ticks as well',
		[['suits', 'You like heat']],
		'Sounds like you: 1 of 3 for Chef, 0 of 2 for Baker.'
	],
	[
		'a statement that two roles share twice',
		[
			['week', 'Ordering'],
			['week', 'Cooking']
		],
		'Sounds like you: 2 of 3 for Chef, 1 of 2 for Baker.'
	],
	['nothing of kinds that are nobody’s own', [['first', 'Knives']], ''],
	['nothing of a text that stands elsewhere', [['suits', 'Cooking']], '']
])('says %s', (_, ticked, sentence) => {
	const ticks = new Set(ticked.map(([kind, text]) => tickKey(kind, text)));
	expect(tickSentence(countTicks(TWO_JOBS, ticks))).toBe(sentence);
});

it('counts for no role without personal statements', () => {
	const silent = { role: 'Silent', statements: new Map([['first', ['Knives']]]) };
	expect(countTicks({ ...TWO_JOBS, profiles: [silent] }, new Set())).toEqual([]);
});
