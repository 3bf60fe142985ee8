import { expect, it } from 'vitest';
import { datedName, shownSources, sourceDate, sourceLine, sourceWords } from './source-words';

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

it('names both sources of what is shown beside something else', () => {
	const own = { sources: [{ title: 'An article' }], date: '2026-05-17' };
	const ads = {
		called: 'job ads',
		sources: [{ title: 'Ads of 19 January 2025' }],
		date: '2025-01-19'
	};
	expect(shownSources(own, undefined)).toBe('An article, 17 May 2026');
	expect(shownSources(own, ads)).toBe('An article, 17 May 2026; job ads: Ads of 19 January 2025');
	expect(shownSources({ sources: [], date: undefined }, ads)).toBe(
		'job ads: Ads of 19 January 2025'
	);
});

it('has no line where nobody says who says so', () => {
	const own = { sources: [{ title: 'An article' }], date: '2026-05-17' };
	expect(sourceLine(own)).toBe('Source: An article, 17 May 2026');
	expect(sourceLine(own, { ...own, called: 'job ads' })).toBe(
		'Source: An article, 17 May 2026; job ads: An article, 17 May 2026'
	);
	expect(sourceLine({ sources: [], date: undefined })).toBeUndefined();
});

it('dates what another dataset is called', () => {
	expect(datedName({ called: 'Job ads', date: '2025-01' })).toBe('Job ads, January 2025');
	expect(datedName({ called: 'Job ads', date: undefined })).toBe('Job ads');
});
