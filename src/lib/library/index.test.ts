import { expect, it } from 'vitest';
import * as library from './index';

it('has this public face, and nobody removes a part of it without meaning to', () => {
	expect(Object.keys(library).sort()).toEqual([
		'PayBandChart',
		'SkillsGap',
		'SkillsRadar',
		'midpoint',
		'rangeSpread',
		'readMoney',
		'readPayBands',
		'readSkills',
		'toMoney',
		'toShortMoney',
		'writeProblem'
	]);
});
