import { describe, expect, it } from 'vitest';
import type { ReadingPlan } from './plan';
import { writeProblem } from './problem';
import { SkillReader } from './skill-reader';
import { parseTable } from './table';

const PLAN: ReadingPlan = {
	kind: 'skills',
	encoding: 'utf-8',
	delimiter: ',',
	decimal: undefined,
	columns: { role: 0, skill: 1, intensity: 2 },
	seniorityInRole: false,
	currency: undefined,
	period: 'year',
	topCode: undefined
};
const TABLE: ReadingPlan = { ...PLAN, kind: 'skill table', columns: { skill: 0 } };

function read(text: string, plan = PLAN) {
	const table = parseTable(text);
	const reader = new SkillReader(plan, table.header);
	for (const row of table.rows) reader.add(row);
	for (const problem of table.problems) reader.report(problem);
	return reader.end();
}

const HEADER = 'role,skill,level\n';

it('gathers ratings, one a row, and keeps none apart from not rated', () => {
	const { skills, rowCount, problems } = read(
		`${HEADER}A,SQL,heavy\nA,R,none\nB,SQL,\nB,R,n/a\nB,Prose,Heavy\n`
	);
	expect([rowCount, problems]).toEqual([5, []]);
	expect(skills).toEqual({
		skills: ['SQL', 'R', 'Prose'],
		scale: { levels: ['none', 'heavy'], zero: 'none', mandatory: undefined },
		profiles: [
			{
				role: 'A',
				levels: new Map([
					['SQL', 'heavy'],
					['R', 'none']
				])
			},
			{ role: 'B', levels: new Map([['Prose', 'heavy']]) }
		]
	});
});

it('takes a table apart, each further column a role', () => {
	const { skills, rowCount, problems } = read(
		'Skill,Data Scientist,ML Engineer,\nPython,required,required,\n"Docker, Kubernetes",light,heavy,\nCloud,,light-medium,\n',
		TABLE
	);
	expect([rowCount, problems]).toEqual([3, []]);
	expect(skills.skills).toEqual(['Python', 'Docker, Kubernetes', 'Cloud']);
	expect(skills.scale).toEqual({
		levels: ['light', 'light-medium', 'heavy', 'required'],
		zero: undefined,
		mandatory: 'required'
	});
	expect(skills.profiles.map(({ role, levels }) => [role, [...levels.values()]])).toEqual([
		['Data Scientist', ['required', 'light']],
		['ML Engineer', ['required', 'heavy', 'light-medium']]
	]);
});

describe('the order of levels', () => {
	it.each([
		['of whole numbers, with those that nobody was given', '4 2', ['1', '2', '3', '4'], undefined],
		['of numbers from zero', '3 0', ['0', '1', '2', '3'], '0'],
		['of numbers by their size', '10 9.5 2', ['2', '9.5', '10'], undefined],
		['of many numbers: only those that are used', '80 5 100', ['5', '80', '100'], undefined],
		['of known words', 'high low', ['low', 'high'], undefined],
		[
			'of other known words',
			'expert beginner advanced',
			['beginner', 'advanced', 'expert'],
			undefined
		],
		['of yes and no', 'yes no', ['no', 'yes'], 'no'],
		['of the file, where words are not known', 'gold bronze gold', ['gold', 'bronze'], undefined]
	])('is that %s', (_name, cells, levels, zero) => {
		const rows = cells.split(' ').map((level, i) => `A,skill ${i},${level}\n`);
		const { scale } = read(HEADER + rows.join('')).skills;
		expect([scale.levels, scale.zero]).toEqual([levels, zero]);
	});
});

describe('a word that the scale of all others does not have', () => {
	it.each([
		[
			'of words',
			'heavy medium none light required hevy',
			['none', 'light', 'medium', 'heavy', 'required']
		],
		['of numbers', '3 1 2 4 5 5o', ['1', '2', '3', '4', '5']]
	])('leaves the known order %s as it is', (_name, cells, levels) => {
		const rows = cells.split(' ').map((level, i) => `A,skill ${i},${level}\n`);
		expect(read(HEADER + rows.join('')).skills.scale.levels).toEqual(levels);
	});

	it('is a problem of its row, whose skill is not rated', () => {
		const { skills, problems } = read(
			`${HEADER}A,SQL,heavy\nA,R,medium\nA,Prose,none\nB,SQL,light\nB,R,required\nB,Prose,hevy\n`
		);
		expect(problems.map(writeProblem)).toEqual([
			'Row 7, column level: “hevy” is not known. Expected one of: none, light, medium, heavy, required. Write one of them: until then the skill counts as not rated.'
		]);
		expect(skills.profiles[1]).toEqual({
			role: 'B',
			levels: new Map([
				['SQL', 'light'],
				['R', 'required']
			])
		});
	});

	it('is named in each cell of a table as that spells it', () => {
		const { skills, problems } = read(
			'Skill,A,B\nSQL,heavy,light\nR,hevy,medium\nProse,none,required\nCloud,light,heavy\nStats,medium,Hevy\nC,none,light\n',
			TABLE
		);
		expect(problems.map(writeProblem)).toEqual([
			expect.stringContaining('Row 3, column A: “hevy” is not known.'),
			expect.stringContaining('Row 6, column B: “Hevy” is not known.')
		]);
		expect(skills.skills).toContain('Stats');
	});

	it.each([
		[
			'comes often',
			'light medium heavy light medium heavy light medium heavy light medium heavy vital vital vital'
		],
		['is one of few', 'low high extreme'],
		['stands beside one that is known', 'medium medium medium medium medium vital']
	])('is a level of the file where it %s', (_name, cells) => {
		const rows = cells.split(' ').map((level, i) => `A,skill ${i},${level}\n`);
		const { skills, problems } = read(HEADER + rows.join(''));
		expect(skills.scale.levels).toEqual([...new Set(cells.split(' '))]);
		expect(problems).toEqual([]);
	});
});

describe('what cannot be read', () => {
	it.each([
		['an empty role', `${HEADER},SQL,light\n`, PLAN, 'Row 2, column role: the cell is empty.'],
		['an empty skill', `${HEADER}A, ,light\n`, PLAN, 'Row 2, column skill: the cell is empty.'],
		[
			'a role and skill twice',
			`${HEADER}A,SQL,light\na,sql,heavy\n`,
			PLAN,
			'Row 3, column skill: “sql” repeats row 2. Expected one row only for A, SQL.'
		],
		[
			'a skill twice in a table',
			'skill,A\nSQL,light\nsql,heavy\n',
			TABLE,
			'Row 3, column skill: “sql” repeats row 2. Expected one row only for SQL.'
		],
		[
			'a role twice',
			'skill,A,a\nSQL,light,heavy\n',
			TABLE,
			'Row 1: “a” is the header of two columns'
		],
		['a table without roles', 'skill\nSQL\n', TABLE, 'Row 1: no column is the role.'],
		[
			'a plan without levels',
			'role,skill\nA,SQL\n',
			{ ...PLAN, columns: { role: 0, skill: 1 } },
			'Row 1: no column is the intensity.'
		],
		['a cell too many', `${HEADER}A,SQL,light,x\n`, PLAN, 'Row 2: “x” is in no column.'],
		[
			'a column of anything but levels',
			HEADER + Array.from({ length: 25 }, (_, i) => `A,skill ${i},note ${i}\n`).join(''),
			PLAN,
			'There are more than 24 different levels.'
		],
		[
			'a file of something else',
			HEADER + Array.from({ length: 20_001 }, (_, i) => `A,skill ${i},light\n`).join(''),
			PLAN,
			'More than 20,000 rows rate skills; those below were not read.'
		]
	])('is said of %s', (_name, text, plan, said) => {
		const { problems } = read(text, plan);
		expect(problems).toHaveLength(1);
		expect(writeProblem(problems[0]!)).toContain(said);
	});
});

it('says that rows were not read where the first of them has a fault of its own, too', () => {
	const reader = new SkillReader(PLAN, { number: 1, cells: ['role', 'skill', 'level'] });
	const add = (number: number) => reader.add({ number, cells: ['A', `skill ${number}`, 'light'] });
	for (let number = 2; number <= 20_001; number += 1) add(number);
	reader.report({ row: 20_002, found: 'is torn', expected: 'a row', cure: 'Mend it.' });
	for (let number = 20_003; number <= 20_502; number += 1) add(number);

	const { skills, rowCount, problems } = reader.end();
	expect([skills.skills.length, rowCount]).toEqual([20_000, 20_501]);
	expect(problems.map(({ found }) => found)).toEqual([
		'more than 20,000 rows rate skills; those below were not read',
		'is torn'
	]);
});

it('keeps prototype names as words', () => {
	const { skills } = read('skill,__proto__,constructor\ntoString,light,heavy\n', TABLE);
	expect(skills.profiles).toEqual([
		{ role: '__proto__', levels: new Map([['toString', 'light']]) },
		{ role: 'constructor', levels: new Map([['toString', 'heavy']]) }
	]);
});
