import outlines from 'virtual:inter-outlines';
import { describe, expect, it } from 'vitest';
import { Glyphs } from './glyphs';
import { outlineText } from './outline';

const glyphs = new Glyphs(outlines);

describe('the outline of a text', () => {
	it('stands on the baseline and starts at its left', () => {
		expect(outlineText(glyphs, 'I', 100, 400)).toBe('M18.07-72.75l0 72.75-9.28 0 0-72.75z');
	});

	it('has no letters for a space, but moves on', () => {
		expect(outlineText(glyphs, ' ', 100, 400)).toBe('');
		expect(outlineText(glyphs, ' I', 100, 400)).toBe('M46.19-72.75l0 72.75-9.28 0 0-72.75z');
	});

	it('draws an accent with its letter, however it is written', () => {
		expect(outlineText(glyphs, 'e\u0301', 14, 600)).toBe(outlineText(glyphs, 'é', 14, 600));
	});

	it('passes over characters that only steer the text', () => {
		expect(outlineText(glyphs, 'a\u200eb', 14, 400)).toBe(outlineText(glyphs, 'ab', 14, 400));
	});

	it.each(['≥', '→', 'ж', '数', '💰', 'constructor\u0323'])('is not known for %s', (text) => {
		expect(outlineText(glyphs, text, 14, 400)).toBeUndefined();
	});

	it.each([
		'ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz 0123456789',
		'$£€¥ % & @ # * + − – ± × ÷ = < > / ~ | _ ^ ( ) [ ] { }',
		'· • … ! ? ¡ ¿ . , : ; ‘’ “” „ ‚ ‹ › « » ′ ″ \' "',
		'ÀÉÎÕÜ àéîõü Åå Ææ Øø Ññ Çç ß Œœ ↑ ↓ ™ © ® °'
	])('is known for %s', (text) => {
		expect(outlineText(glyphs, text, 14, 400)).toBeDefined();
		expect(outlineText(glyphs, text, 14, 600)).toBeDefined();
	});
});
