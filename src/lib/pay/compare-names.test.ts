import { expect, it } from 'vitest';
import { compareNames } from './compare-names';

it('counts as people do', () => {
	expect(['Level 10', 'Level 9', 'Level 2'].toSorted(compareNames)).toEqual([
		'Level 2',
		'Level 9',
		'Level 10'
	]);
});

it('lets neither case nor an accent part the alphabet', () => {
	expect(['Zoologist', 'analyst', 'Éditeur', 'Farmer'].toSorted(compareNames)).toEqual([
		'analyst',
		'Éditeur',
		'Farmer',
		'Zoologist'
	]);
});
