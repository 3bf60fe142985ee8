import { describe, expect, it } from 'vitest';
import { charactersOf, readInter, WEIGHTS } from '../../../../scripts/font-inter.js';
import { textWidth, wrapText } from './text-width';

describe('the width of a text', () => {
	it.each([
		['', 14, 400, 0],
		['$170–220K', 14, 400, 73.75],
		['$170–220K', 14, 600, 75.85],
		['Data Scientist', 16, 600, 107.05],
		// An accent has no width of its own, whether it is part of the letter or follows it.
		['é', 16, 400, 9.33],
		['e\u0301', 16, 400, 9.33],
		['ś', 16, 400, 8.45],
		['データ', 10, 400, 30],
		['가', 10, 400, 10],
		['💰', 10, 400, 10],
		['ж', 10, 400, 7],
		['\u200b', 10, 400, 0]
	] as const)('of %j at %i px and weight %i is %f px', (text, size, weight, width) => {
		expect(textWidth(text, size, weight)).toBeCloseTo(width, 2);
	});

	it.each(WEIGHTS)('is that of the installed font at weight %i', async (weight) => {
		const font = await readInter(weight);
		// An accent that stands alone is set over the letter before it, whatever the font says.
		for (const character of charactersOf(font).filter((character) => !/\p{M}/u.test(character))) {
			const { advanceWidth } = font.charToGlyph(character);
			expect([character, textWidth(character, font.unitsPerEm, weight)]).toEqual([
				character,
				advanceWidth
			]);
		}
	});
});

describe('wrapping a text', () => {
	it.each([
		['a line that fits', 'Data Scientist', 200, 2, ['Data Scientist']],
		['at spaces', 'Data Scientist', 60, 2, ['Data', 'Scientist']],
		['after hyphens', 'Full-stack', 50, 2, ['Full-', 'stack']],
		['after slashes', 'Pandas/NumPy', 60, 2, ['Pandas/', 'NumPy']],
		['inside a word longer than a line', 'Kubernetes', 50, 3, ['Kubern', 'etes']],
		['never before a lone dash', 'Python - SQL', 65, 2, ['Python -', 'SQL']],
		[
			'with an ellipsis where it does not fit',
			'One two three four five',
			60,
			2,
			['One two', 'three…']
		],
		['to a single line', 'Data Scientist', 60, 1, ['Data…']],
		['to nothing', ' ', 60, 2, []],
		['a letter a line at no width', 'ab', 0, 9, ['a', 'b']]
	])('%s', (_, text, width, maxLines, lines) => {
		expect(wrapText(text, width, 14, 400, maxLines)).toEqual(lines);
	});

	it('keeps accents and the parts of an emoji with their letter', () => {
		expect(wrapText('e\u0301e\u0301👩‍💻', 0, 14, 400, 9)).toEqual(['e\u0301', 'e\u0301', '👩‍💻']);
	});
});
