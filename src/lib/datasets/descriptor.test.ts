import { describe, expect, it } from 'vitest';
import { writeProblem } from '$lib/csv/problem';
import { readDescriptor } from './descriptor';

const SALARY_FIELDS = [
	{ name: 'role' },
	{ name: 'seniority', constraints: { enum: ['junior', 'senior'] } },
	{ name: 'min', title: '25th percentile', description: 'one in four earns less' },
	{ name: 'max' },
	{ name: 'top_of_band', title: '90th percentile', type: 'string' },
	{ name: 'soc_code', title: 'SOC code', type: 'string' },
	{ name: 'employment', title: 'Employment', type: 'integer' },
	{ name: 'hours', type: 'number' }
];
const SALARIES = { name: 'salaries', path: 'salaries.csv', schema: { fields: SALARY_FIELDS } };
const INTENSITY = {
	name: 'intensity',
	constraints: { enum: ['none', 'light', 'heavy'] },
	bandscope: { zero: 'none', mandatory: 'heavy' }
};
const SKILLS = { name: 'skills', path: 'skills.csv', schema: { fields: [INTENSITY] } };
const KIND = {
	name: 'kind',
	constraints: { enum: ['week', 'suits'] },
	categories: [{ value: 'week', label: 'A typical week' }],
	bandscope: { personal: ['suits'] }
};
const ROLES = { name: 'roles', path: 'roles.csv', schema: { fields: [KIND] } };
const OURS = {
	shortTitle: 'Test',
	scope: 'US, 2026',
	date: '2026-05',
	currency: 'USD',
	period: 'year'
};
const PACKAGE = {
	$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
	name: 'test-2026',
	title: 'A test',
	description: 'A description.',
	sources: [{ title: 'A source', path: 'https://example.org/' }],
	resources: [SALARIES, SKILLS, ROLES],
	bandscope: OURS
};

function read(json: unknown) {
	return readDescriptor(JSON.stringify(json), 'test-2026');
}

describe('a descriptor', () => {
	it('is read whole', () => {
		expect(
			read({
				...PACKAGE,
				licenses: [{ title: 'CC0 1.0' }],
				bandscope: { ...OURS, order: 2, notes: ['A note.'] }
			})
		).toEqual({
			content: {
				name: 'test-2026',
				title: 'A test',
				shortTitle: 'Test',
				scope: 'US, 2026',
				description: 'A description.',
				notes: ['A note.'],
				date: '2026-05',
				sources: [{ title: 'A source', path: 'https://example.org/' }],
				licence: { title: 'CC0 1.0', path: undefined },
				unit: { currency: 'USD', period: 'year' },
				order: 2,
				salaries: {
					path: 'salaries.csv',
					seniorities: ['junior', 'senior'],
					terms: {
						min: { name: '25th percentile', meaning: 'one in four earns less' },
						max: { name: 'Max', meaning: 'high end of the band' },
						median: { name: 'Median', meaning: 'half earn less' },
						top: { name: '90th percentile', meaning: 'highest reported pay' }
					},
					fields: new Map(
						[
							{ name: 'role', title: 'role', number: false },
							{ name: 'seniority', title: 'seniority', number: false },
							{ name: 'min', title: '25th percentile', number: false },
							{ name: 'max', title: 'max', number: false },
							{ name: 'top_of_band', title: '90th percentile', number: false },
							{ name: 'soc_code', title: 'SOC code', number: false },
							{ name: 'employment', title: 'Employment', number: true },
							{ name: 'hours', title: 'hours', number: true }
						].map((field) => [field.name, field])
					)
				},
				skills: {
					path: 'skills.csv',
					scale: { levels: ['none', 'light', 'heavy'], zero: 'none', mandatory: 'heavy' }
				},
				jobs: {
					path: 'roles.csv',
					kinds: [
						{ name: 'week', title: 'A typical week', personal: false },
						{ name: 'suits', title: 'suits', personal: true }
					]
				},
				heldAgainst: undefined,
				claims: []
			},
			problems: []
		});
	});

	it('may name a dataset to be held against, and what its source claims', () => {
		const claims = [
			{ kind: 'pays-more', text: 'A pays more.', roles: ['A', 'B'] },
			{ kind: 'gap-widens', text: 'More so.', roles: ['A', 'B'], seniorities: ['I', 'II'] }
		];
		const heldAgainst = {
			dataset: 'other',
			roles: { A: 'Role A', ['__proto__']: 'B' },
			seniorities: { I: 'one' }
		};
		const { content, problems } = read({
			...PACKAGE,
			bandscope: { ...OURS, heldAgainst, claims }
		});
		expect(problems).toEqual([]);
		expect(content?.claims).toEqual(claims);
		expect(content?.heldAgainst).toEqual({
			dataset: 'other',
			called: undefined,
			notes: [],
			roles: new Map([
				['A', 'Role A'],
				['__proto__', 'B']
			]),
			seniorities: new Map([['I', 'one']])
		});
	});

	it('needs no skills, roles, notes, licence, order or list of seniorities', () => {
		const fields = [{ name: 'role' }, { name: 'min' }];
		const { content, problems } = read({
			...PACKAGE,
			resources: [{ ...SALARIES, schema: { fields } }]
		});
		expect(problems).toEqual([]);
		expect(content).toMatchObject({
			skills: undefined,
			jobs: undefined,
			notes: [],
			licence: undefined,
			order: undefined
		});
		expect(content?.salaries.seniorities).toBeUndefined();
	});
});

describe('a fault', () => {
	it.each([
		['no schema', { $schema: undefined }, '$.$schema: nothing is there.'],
		[
			'an old schema',
			{ $schema: 'https://specs.frictionlessdata.io/x' },
			'does not fit. Expected https://datapackage.org/profiles/2.0/datapackage.json.'
		],
		[
			'a schema that is none',
			{ $schema: 'https://datapackage.org/profiles/2.2.0/datapackage.json' },
			'does not fit. Expected https://datapackage.org/profiles/2.0/datapackage.json.'
		],
		[
			'another name',
			{ name: 'other' },
			'$.name: “"other"” does not fit. Expected "test-2026", as the folder is called'
		],
		['no title', { title: undefined }, '$.title: nothing is there. Expected a title. Add it.'],
		['an empty title', { title: ' ' }, '$.title: “" "” does not fit.'],
		['a number as title', { title: 5 }, '$.title: “5” does not fit.'],
		['no list of sources', { sources: undefined }, '$.sources: nothing is there.'],
		['no source', { sources: [] }, '$.sources: “[]” does not fit.'],
		['sources that are no list', { sources: {} }, '$.sources: “{}” does not fit.'],
		[
			'a source that is a script',
			{ sources: [{ title: 'x', path: 'javascript:alert(1)' }] },
			'$.sources[0].path: “"javascript:alert(1)"” does not fit. Expected an address that begins with https:// or http://.'
		],
		['a licence without a title', { licenses: [{}] }, '$.licenses[0].title: nothing is there.'],
		[
			'a currency that is none',
			{ bandscope: { ...OURS, currency: 'usd' } },
			'$.bandscope.currency: “"usd"”'
		],
		[
			'a period that is none',
			{ bandscope: { ...OURS, period: 'decade' } },
			'Expected one of year, month, week, day, hour.'
		],
		[
			'a day that is none',
			{ bandscope: { ...OURS, date: '2026-02-30' } },
			'$.bandscope.date: “"2026-02-30"”'
		],
		[
			'a date in words',
			{ bandscope: { ...OURS, date: 'May 2026' } },
			'$.bandscope.date: “"May 2026"”'
		],
		[
			'an order in words',
			{ bandscope: { ...OURS, order: 'first' } },
			'$.bandscope.order: “"first"”'
		],
		[
			'a dataset to be held against without a name',
			{ bandscope: { ...OURS, heldAgainst: { roles: { A: 'A' }, seniorities: { I: 'I' } } } },
			'$.bandscope.heldAgainst.dataset: nothing is there. Expected the name of another folder of data. Add it.'
		],
		[
			'a dataset to be held against that lies elsewhere',
			{
				bandscope: {
					...OURS,
					heldAgainst: { dataset: '../x', roles: { A: 'A' }, seniorities: { I: 'I' } }
				}
			},
			'$.bandscope.heldAgainst.dataset: “"../x"” does not fit.'
		],
		[
			'counterparts of no role',
			{ bandscope: { ...OURS, heldAgainst: { dataset: 'x', roles: {}, seniorities: { I: 'I' } } } },
			'$.bandscope.heldAgainst.roles: “{}” does not fit. Expected an object of names'
		],
		[
			'counterparts that are no names',
			{
				bandscope: {
					...OURS,
					heldAgainst: { dataset: 'x', roles: { A: 'A' }, seniorities: { I: 5 } }
				}
			},
			'$.bandscope.heldAgainst.seniorities.I: “5” does not fit. Expected a name of the other dataset.'
		],
		[
			'a kind of claim that is not known',
			{ bandscope: { ...OURS, claims: [{ kind: 'is-fair', text: 'x', roles: ['A', 'B'] }] } },
			'$.bandscope.claims[0].kind: “"is-fair"” does not fit. Expected one of pays-more, gap-widens. Correct it.'
		],
		[
			'a claim about three roles',
			{
				bandscope: { ...OURS, claims: [{ kind: 'pays-more', text: 'x', roles: ['A', 'B', 'C'] }] }
			},
			'$.bandscope.claims[0].roles: “["A","B","C"]” does not fit. Expected two different roles'
		],
		[
			'a gap that widens nowhere',
			{ bandscope: { ...OURS, claims: [{ kind: 'gap-widens', text: 'x', roles: ['A', 'B'] }] } },
			'$.bandscope.claims[0].seniorities: nothing is there. Expected two different levels'
		],
		[
			'notes that are no list',
			{ bandscope: { ...OURS, notes: 'One.' } },
			'$.bandscope.notes: “"One."”'
		],
		[
			'a path that leads away',
			{ resources: [{ ...SALARIES, path: '../salaries.csv' }] },
			'$.resources[0].path: “"../salaries.csv"” does not fit. Expected the name of a CSV file in this folder.'
		],
		[
			'a level twice',
			{
				resources: [
					SALARIES,
					{
						...SKILLS,
						schema: { fields: [{ ...INTENSITY, constraints: { enum: ['none', 'none', 'heavy'] } }] }
					}
				]
			},
			'$.resources[1].schema.fields[0].constraints.enum: “["none","none","heavy"]” does not fit.'
		],
		[
			'a zero that is not the lowest level',
			{
				resources: [
					SALARIES,
					{ ...SKILLS, schema: { fields: [{ ...INTENSITY, bandscope: { zero: 'light' } }] } }
				]
			},
			'$.resources[1].schema.fields[0].bandscope.zero: “"light"” does not fit. Expected the lowest level.'
		],
		[
			'a kind without a list',
			{ resources: [SALARIES, { ...ROLES, schema: { fields: [{ name: 'kind' }] } }] },
			'$.resources[1].schema.fields[0].constraints.enum: nothing is there. Expected a list of kinds in the order to read them'
		],
		[
			'a title for a kind that is none',
			{
				resources: [
					SALARIES,
					{
						...ROLES,
						schema: { fields: [{ ...KIND, categories: [{ value: 'pay', label: 'Pay' }] }] }
					}
				]
			},
			'$.resources[1].schema.fields[0].categories[0].value: “"pay"” does not fit. Expected one of the kinds: week, suits.'
		],
		[
			'a personal kind that is none',
			{
				resources: [
					SALARIES,
					{ ...ROLES, schema: { fields: [{ ...KIND, bandscope: { personal: ['pay'] } }] } }
				]
			},
			'$.resources[1].schema.fields[0].bandscope.personal[0]: “"pay"” does not fit.'
		],
		[
			'an intensity without levels',
			{ resources: [SALARIES, { ...SKILLS, schema: { fields: [{ name: 'intensity' }] } }] },
			'$.resources[1].schema.fields[0].constraints.enum: nothing is there.'
		]
	])('is named by its path: %s', (_name, change, said) => {
		const { content, problems } = read({ ...PACKAGE, ...change });
		expect(content).toBeUndefined();
		expect(problems).toHaveLength(1);
		expect(writeProblem(problems[0]!)).toContain(said);
	});

	it('does not hide the others', () => {
		const paths = read({ ...PACKAGE, title: '', bandscope: {} }).problems.map(({ path }) => path);
		expect(paths).toEqual([
			'$.title',
			'$.bandscope.shortTitle',
			'$.bandscope.scope',
			'$.bandscope.date',
			'$.bandscope.currency',
			'$.bandscope.period'
		]);
	});

	it('is said once, however often the value is read', () => {
		const paths = read({ ...PACKAGE, resources: 5 }).problems.map(({ path }) => path);
		expect(paths).toEqual(['$.resources', '$.resources[name=salaries].path']);
	});

	it('may be that the salaries are missing', () => {
		expect(read({ ...PACKAGE, resources: [] }).problems).toMatchObject([
			{ path: '$.resources[name=salaries].path' }
		]);
	});

	it.each([['null'], ['[]'], ['"text"'], ['{"__proto__": {"title": "x"}}']])(
		'is all that is found in %s',
		(text) => {
			const { content, problems } = readDescriptor(text, 'test-2026');
			expect(content).toBeUndefined();
			expect(problems[0]).toMatchObject({ path: '$.$schema', found: 'nothing is there' });
		}
	);

	it('may be that the file is not JSON', () => {
		const [problem] = readDescriptor('{ "name": }', 'test-2026').problems;
		expect(problem && writeProblem(problem)).toMatch(
			/^The file is not JSON \(.+\)\. Expected a Data/
		);
	});
});
