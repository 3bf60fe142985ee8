import { expect, it } from 'vitest';
import { ALL_LEVELS, namesLevels } from './all-levels';

it.each([
	[[], false],
	[[ALL_LEVELS], false],
	[['All'], false],
	[['any seniority'], false],
	[['senior'], true],
	[['Allied professionals'], true],
	[['all levels', 'senior'], true]
])('of %j are bands named by their seniority: %s', (seniorities, named) => {
	expect(namesLevels(seniorities)).toBe(named);
});
