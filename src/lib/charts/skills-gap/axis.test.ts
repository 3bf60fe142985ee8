import { describe, expect, it } from 'vitest';
import { SIX_LEVELS } from '$lib/skills/skill-set.fixture';
import { placeWords } from './axis';

describe('the words along an axis', () => {
	it('stand in one row where each has room', () => {
		expect(placeWords(SIX_LEVELS.levels, 100, 600)).toEqual({
			words: SIX_LEVELS.levels.map((level) => ({ lines: [level], y: 0 })),
			height: 14,
			key: undefined
		});
	});

	it('are wrapped to lines that end near to what they name', () => {
		expect(placeWords(['light', 'light-medium', 'medium'], 62, 288)).toEqual({
			words: [
				{ lines: ['light'], y: 14 },
				{ lines: ['light-', 'medium'], y: 0 },
				{ lines: ['medium'], y: 14 }
			],
			height: 28,
			key: undefined
		});
	});

	it('take turns in two rows rather than be cut inside a word', () => {
		expect(placeWords(['light', 'required', 'light'], 45, 288)).toEqual({
			words: [
				{ lines: ['light'], y: 0 },
				{ lines: ['required'], y: 14 },
				{ lines: ['light'], y: 0 }
			],
			height: 28,
			key: undefined
		});
	});

	it('give way to letters with a key where they have no room', () => {
		const { words, height, key } = placeWords(['indispensable', 'unnecessary'], 30, 288);
		expect(words).toEqual([
			{ lines: ['a'], y: 0 },
			{ lines: ['b'], y: 0 }
		]);
		expect(height).toBe(14);
		expect(key?.texts.map(({ text }) => text)).toEqual([
			'Levels:',
			'a indispensable',
			'b unnecessary'
		]);
	});
});
