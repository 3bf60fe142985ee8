import { expect, it } from 'vitest';
import { writeProblem } from '$lib/csv/problem';
import { readSkills } from './read-skills';

const LEVELS = new Map([
	['Dough', 'heavy'],
	['Ovens', 'light']
]);

it.each([
	['a rating per row', 'role,skill,intensity\nBaker,Dough,heavy\nBaker,Ovens,light\nMiller,Dough,'],
	['a column for each role', 'skill,Baker,Miller\nDough,heavy,\nOvens,light,']
])('reads %s, and what is not rated stays so', (_, text) => {
	expect(readSkills(text)).toMatchObject({
		skills: {
			skills: ['Dough', 'Ovens'],
			scale: { levels: ['light', 'heavy'], zero: undefined, mandatory: undefined },
			profiles: [
				{ role: 'Baker', levels: LEVELS },
				{ role: 'Miller', levels: new Map() }
			]
		},
		problems: []
	});
});

it.each([
	['a page', '<!doctype html><html></html>', 'The file is '],
	['a file of pay', 'role,seniority,min,max\nBaker,junior,1,2', 'The file does not hold skills. ']
])('says of %s what it is, and throws nothing', (_, text, sentence) => {
	const { skills, problems } = readSkills(text);
	expect(skills.profiles).toEqual([]);
	expect(problems.map(writeProblem)).toEqual([expect.stringContaining(sentence)]);
});
