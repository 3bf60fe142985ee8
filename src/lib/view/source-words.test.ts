import { expect, it } from 'vitest';
import { sourceDate, sourceWords } from './source-words';

it.each([
	[['Career article of 17 May 2026'], '2026-05-17', 'Career article of 17 May 2026'],
	[['OEWS'], '2023-05', 'OEWS, May 2023'],
	[['A', 'B'], '2026-01-02', 'A; B, 2 January 2026'],
	[['A'], 'spring', 'A, spring'],
	[['A'], '2026-13-45', 'A, 2026-13-45'],
	[[], '2023-05', 'May 2023']
])('names %j of %s as %s', (titles, date, words) => {
	expect(sourceWords({ sources: titles.map((title) => ({ title })), date })).toBe(words);
});

it('gives no date where a source’s name holds it', () => {
	expect(sourceDate({ sources: [{ title: 'Survey, May 2023' }], date: '2023-05' })).toBe('');
});
