import { describe, expect, it } from 'vitest';
import { parseJobStatements } from './job-statements';
import { writeProblem } from './problem';

const KINDS = ['week', 'suits'];

function parse(rows: string, roles?: readonly string[]) {
	return parseJobStatements(`role,kind,text\n${rows}`, { kinds: KINDS, roles });
}

it('gathers what is said of each role, several lines of one kind in the order of the file', () => {
	const { profiles, problems } = parse(
		'B,week,"Reading, writing"\nA,suits,You like heat\nB,suits,You like cold\nb,Week,Meeting\n'
	);
	expect(problems).toEqual([]);
	expect(profiles).toEqual([
		{
			role: 'B',
			statements: new Map([
				['week', ['Reading, writing', 'Meeting']],
				['suits', ['You like cold']]
			])
		},
		{ role: 'A', statements: new Map([['suits', ['You like heat']]]) }
	]);
});

it('spells roles as they are known, and a text that two roles share as it came first', () => {
	const { profiles } = parse('a,week,Meeting\nB,week,meeting \n', ['A', 'B']);
	expect(profiles).toEqual([
		{ role: 'A', statements: new Map([['week', ['Meeting']]]) },
		{ role: 'B', statements: new Map([['week', ['Meeting']]]) }
	]);
});

describe('a row with a problem', () => {
	it.each([
		[',week,Meeting', 'Row 2, column role: the cell is empty.'],
		['C,week,Meeting', 'Row 2, column role: “C” is not known. Expected one of: A, B.'],
		['A,,Meeting', 'Row 2, column kind: the cell is empty. Expected one of: week, suits.'],
		['A,month,Meeting', 'Row 2, column kind: “month” is not known.'],
		['A,week, ', 'Row 2, column text: the cell is empty. Expected some text. Fill it in'],
		['A,week,Reading, writing', 'Row 2: “ writing” is in no column.']
	])('is left out, and said: %s', (row, said) => {
		const { profiles, problems } = parse(row, ['A', 'B']);
		expect(profiles).toEqual([]);
		expect(problems).toHaveLength(1);
		expect(writeProblem(problems[0]!)).toContain(said);
	});

	it('says where a role’s text of one kind was before', () => {
		const { profiles, problems } = parse('A,week,Meeting\nA,suits,Meeting\nA,week,MEETING\n');
		expect(profiles[0]?.statements).toEqual(
			new Map([
				['week', ['Meeting']],
				['suits', ['Meeting']]
			])
		);
		expect(problems.map(writeProblem)).toEqual([
			'Row 4, column text: “MEETING” repeats row 2. Expected one row only for A, week, Meeting. Remove one of the two rows.'
		]);
	});

	it('may be the header', () => {
		const { problems } = parseJobStatements('role,kind,note\nA,week,x\n', { kinds: KINDS });
		expect(problems.map(writeProblem)).toEqual([
			'Row 1: no column is the text. Expected a header such as text, statement, sentence. Rename the column that holds it, or add one.'
		]);
	});
});

it('keeps prototype names as words', () => {
	const { profiles } = parse('__proto__,week,constructor\n');
	expect(profiles).toEqual([
		{ role: '__proto__', statements: new Map([['week', ['constructor']]]) }
	]);
});
