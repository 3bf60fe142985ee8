import { describe, expect, it } from 'vitest';
import { writeProblem } from '$lib/csv/problem';
import { readDataset } from './read-dataset';

const SALARY_FIELDS = ['role', 'seniority', 'min', 'max'].map((name) => ({ name }));
const INTENSITY = { name: 'intensity', constraints: { enum: ['light', 'heavy'] } };
const KIND = { name: 'kind', constraints: { enum: ['week', 'suits'] } };
const DESCRIPTOR = {
	$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
	name: 'cooks',
	title: 'Cooks',
	description: 'A test.',
	sources: [{ title: 'A source' }],
	resources: [
		{ name: 'salaries', path: 'salaries.csv', schema: { fields: SALARY_FIELDS } },
		{ name: 'skills', path: 'skills.csv', schema: { fields: [INTENSITY] } },
		{ name: 'roles', path: 'roles.csv', schema: { fields: [KIND] } }
	],
	bandscope: { shortTitle: 'Cooks', scope: 'US', date: '2026-05', currency: 'EUR', period: 'month' }
};
const SKILLS = `role,skill,intensity
Chef,Knives,heavy
Baker,Knives,light
Baker,Ovens,heavy
`;

const JOBS = `role,kind,text
Chef,week,Cooking
Baker,week,Baking
Chef,week,Ordering
`;

function read(salaries: string, skills = SKILLS, jobs = JOBS) {
	const texts = {
		'datapackage.json': JSON.stringify(DESCRIPTOR),
		'salaries.csv': salaries,
		'skills.csv': skills,
		'roles.csv': jobs
	};
	const encoder = new TextEncoder();
	const { dataset, problems } = readDataset(
		'cooks',
		new Map(Object.entries(texts).map(([name, text]) => [name, encoder.encode(text)]))
	);
	return { dataset, problems: problems.map(writeProblem) };
}

const GOOD = 'role,seniority,min,max\nChef,II,2000,3000\nBaker,II,1500,2500\n';

it('reads a folder whole', () => {
	const { dataset, problems } = read(GOOD);
	expect(problems).toEqual([]);
	expect(dataset?.roles).toEqual(['Chef', 'Baker']);
	expect(dataset?.skills?.profiles.map(({ role }) => role)).toEqual(['Chef', 'Baker']);
	expect(dataset?.jobs).toEqual({
		kinds: [
			{ name: 'week', title: 'week', personal: false },
			{ name: 'suits', title: 'suits', personal: false }
		],
		profiles: [
			{ role: 'Chef', statements: new Map([['week', ['Cooking', 'Ordering']]]) },
			{ role: 'Baker', statements: new Map([['week', ['Baking']]]) }
		]
	});
});

describe('a fault in the only row of a role', () => {
	it.each([
		['a cell that is not money', GOOD.replace('1500', '15OO'), 'column min: “15OO” is not money'],
		['a thousand that falls apart', GOOD.replace('2500', '2,500'), 'row 3: “500” is in no column'],
		['a column that is missing', GOOD.replaceAll(/,[^,\n]+\n/g, '\n'), 'max']
	])('is one problem, whatever skills the role has: %s', (_, salaries, said) => {
		const { problems } = read(salaries);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain(said);
	});

	it('leaves the role out of the dataset, with its skills and statements', () => {
		const { dataset } = read(GOOD.replace('1500', '15OO'));
		expect(dataset?.roles).toEqual(['Chef']);
		expect(dataset?.skills?.profiles.map(({ role }) => role)).toEqual(['Chef']);
		expect(dataset?.jobs?.profiles.map(({ role }) => role)).toEqual(['Chef']);
	});
});

it('knows no role of skills that no row of pay names', () => {
	expect(read(GOOD, SKILLS.replace('Chef', 'Chief')).problems).toEqual([
		"cooks/skills.csv, row 2, column role: “Chief” is not known. Expected one of: Chef, Baker. Write one of them, or add it to the dataset's list."
	]);
});

it('names the file where a statement has a fault', () => {
	expect(read(GOOD, SKILLS, JOBS.replace('Baker,week', 'Baker,weak')).problems).toEqual([
		"cooks/roles.csv, row 3, column kind: “weak” is not known. Expected one of: week, suits. Write one of them, or add it to the dataset's list."
	]);
});
