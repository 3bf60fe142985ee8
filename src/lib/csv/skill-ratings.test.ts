import { describe, expect, it } from 'vitest';
import { writeProblem } from './problem';
import { parseSkillRatings } from './skill-ratings';

const SCALE = { levels: ['none', 'light', 'heavy'], zero: 'none', mandatory: undefined };

function parse(rows: string, roles?: readonly string[]) {
	return parseSkillRatings(`role,skill,intensity\n${rows}`, { scale: SCALE, roles });
}

it('gathers what each role requires, in the order of the file', () => {
	const { skills, rowCount, problems } = parse(
		'B,SQL,heavy\nA,SQL,Light \nB,"Cloud (AWS, GCP)",none\nA,"Cloud (AWS, GCP)",\n'
	);
	expect(problems).toEqual([]);
	expect(rowCount).toBe(4);
	expect(skills).toEqual({
		skills: ['SQL', 'Cloud (AWS, GCP)'],
		scale: SCALE,
		profiles: [
			{
				role: 'B',
				levels: new Map([
					['SQL', 'heavy'],
					['Cloud (AWS, GCP)', 'none']
				])
			},
			{ role: 'A', levels: new Map([['SQL', 'light']]) }
		]
	});
});

it('keeps "not rated" apart from a rating of none', () => {
	const [profile] = parse('A,SQL,none\nA,Python,\n').skills.profiles;
	expect([profile?.levels.get('SQL'), profile?.levels.get('Python')]).toEqual(['none', undefined]);
});

it('spells roles as they are known, and names one that is not', () => {
	const { skills, problems } = parse('data scientist,SQL,light\nMLE,SQL,light\n', [
		'Data Scientist'
	]);
	expect(skills.profiles.map(({ role }) => role)).toEqual(['Data Scientist']);
	expect(problems.map(writeProblem)).toEqual([
		"Row 3, column role: “MLE” is not known. Expected one of: Data Scientist. Write one of them, or add it to the dataset's list."
	]);
});

describe('a row with a problem', () => {
	it.each([
		[',SQL,light', 'Row 2, column role: the cell is empty.'],
		['A,,light', 'Row 2, column skill: the cell is empty.'],
		[
			'A,SQL,very',
			'Row 2, column intensity: “very” is not known. Expected one of: none, light, heavy.'
		],
		['A,SQL,5', 'Row 2, column intensity: “5” is not known.'],
		['A,SQL,light,heavy', 'Row 2: “heavy” is in no column.']
	])('is left out, and said: %s', (row, said) => {
		const { skills, problems } = parse(row);
		expect(skills.profiles).toEqual([]);
		expect(problems).toHaveLength(1);
		expect(writeProblem(problems[0]!)).toContain(said);
	});

	it('says where a role and skill were before', () => {
		const { skills, problems } = parse('A,SQL,light\nA,sql,heavy\n');
		expect(skills.profiles[0]?.levels).toEqual(new Map([['SQL', 'light']]));
		expect(problems).toMatchObject([{ row: 3, column: 'skill', found: 'repeats row 2' }]);
	});
});

it('keeps prototype names as words', () => {
	const { skills, problems } = parse('__proto__,constructor,light\n');
	expect(problems).toEqual([]);
	expect(skills.profiles).toEqual([
		{ role: '__proto__', levels: new Map([['constructor', 'light']]) }
	]);
});
