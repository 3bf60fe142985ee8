import { expect, it } from 'vitest';
import { isSameWhere, withValue } from './where';

const YEARS = ['2023', '2024', '2025'];

it('keeps the values of a column in its order', () => {
	const where = withValue(new Map([['year', ['2025']]]), 'year', '2023', true, YEARS);
	expect([...where]).toEqual([['year', ['2023', '2025']]]);
});

it('names no column of which nothing is chosen any more', () => {
	const where = new Map([
		['year', ['2025']],
		['__proto__', ['a']]
	]);
	expect([...withValue(where, 'year', '2025', false, YEARS)]).toEqual([['__proto__', ['a']]]);
});

it('leaves the filter that it starts from as it was', () => {
	const where = new Map([['year', ['2025']]]);
	withValue(where, 'year', '2024', true, YEARS);
	expect(where.get('year')).toEqual(['2025']);
});

it('drops chosen values that the column does not have', () => {
	const where = withValue(new Map([['year', ['1999']]]), 'year', '2024', true, YEARS);
	expect(where.get('year')).toEqual(['2024']);
});

const KEPT = new Map([['work_year', ['2023', '2024']]]);

it.each<[string, [string, string[]][], boolean]>([
	['the same values in another order', [['work_year', ['2024', '2023']]], true],
	['fewer values', [['work_year', ['2023']]], false],
	['another column', [['year', ['2023', '2024']]], false],
	['a column more', [...KEPT, ['size', ['S']]], false],
	['nothing', [], false]
])('knows whether two choices keep the same rows: %s', (_, other, same) => {
	expect(isSameWhere(KEPT, new Map(other))).toBe(same);
});
