import { expect, it } from 'vitest';
import { inSentence } from './terms';

it.each([
	['Top of band', 'top of band'],
	['Max', 'max'],
	['Élevé', 'élevé'],
	['Highest in US dollars', 'highest in US dollars'],
	['90th percentile', '90th percentile'],
	['P90', 'P90'],
	['TC at the top', 'TC at the top'],
	['already low', 'already low'],
	['', '']
])('writes %j inside a sentence as %j', (name, words) => {
	expect(inSentence(name)).toBe(words);
});
