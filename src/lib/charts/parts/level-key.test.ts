import { expect, it } from 'vitest';
import { levelLetter } from './level-key';

it.each([
	[0, 'a'],
	[25, 'z'],
	[26, 'aa'],
	[27, 'ab'],
	[51, 'az'],
	[52, 'ba'],
	[701, 'zz'],
	[702, 'aaa']
])('letters level %i as %s', (index, letter) => {
	expect(levelLetter(index)).toBe(letter);
});
