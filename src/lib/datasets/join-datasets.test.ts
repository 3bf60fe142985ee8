import { describe, expect, it } from 'vitest';
import { writeProblem } from '$lib/csv/problem';
import { joinDatasets } from './join-datasets';
import { readDataset } from './read-dataset';

const FIELDS = ['role', 'seniority', 'min', 'max'].map((name) => ({ name }));

/** A folder as it is read: its rows, and what its descriptor says beyond what every descriptor does. */
function read(name: string, rows: string, ours: object = {}) {
	const descriptor = {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name,
		title: `Title of ${name}`,
		description: 'A test.',
		sources: [{ title: `Source of ${name}` }],
		resources: [{ name: 'salaries', path: 'salaries.csv', schema: { fields: FIELDS } }],
		bandscope: {
			shortTitle: name,
			scope: 'US',
			date: '2026-05',
			currency: 'EUR',
			period: 'month',
			...ours
		}
	};
	const encoder = new TextEncoder();
	return readDataset(
		name,
		new Map([
			['datapackage.json', encoder.encode(JSON.stringify(descriptor))],
			['salaries.csv', encoder.encode(`role,seniority,min,max\n${rows}`)]
		])
	);
}

const COOKS = 'Chef,junior,2000,3000\nChef,senior,3000,4000\nBaker,junior,1500,2500\n';
const ADS = 'Cook,I,2100,3100\nCook,II,3100,4100\nWaiter,I,1000,2000\n';
const HELD = { dataset: 'ads', roles: { Chef: 'Cook' }, seniorities: { junior: 'I' } };
const WIDER = {
	kind: 'gap-widens',
	text: 'The gap widens.',
	roles: ['Chef', 'Baker'],
	seniorities: ['junior', 'senior']
};

/** All that is wrong with cooks of this descriptor beside some ads. */
function problemsOf(ours: object, ads = read('ads', ADS)) {
	return joinDatasets([ads, read('cooks', COOKS, ours)]).problems.map(writeProblem);
}

it('takes of the other dataset what stands for something, and all that must be said of it', () => {
	const notes = ['Junior is I.'];
	const ours = { heldAgainst: { ...HELD, called: 'job ads', notes } };
	const { content, problems } = joinDatasets([read('ads', ADS), read('cooks', COOKS, ours)]);
	expect(problems).toEqual([]);
	expect(content[0]?.heldAgainst).toBeUndefined();
	expect(content[1]?.heldAgainst).toMatchObject({
		name: 'ads',
		title: 'Title of ads',
		called: 'job ads',
		date: '2026-05',
		sources: [{ title: 'Source of ads' }],
		notes,
		unit: { currency: 'EUR', period: 'month' },
		roles: ['Cook', 'Waiter'],
		seniorities: ['I', 'II'],
		bands: [{ role: 'Cook', seniority: 'I', min: 2100, max: 3100 }],
		roleFor: new Map([['Chef', 'Cook']]),
		seniorityFor: new Map([['junior', 'I']])
	});
});

it('calls the other dataset by its short title, unless the descriptor says otherwise', () => {
	const { content } = joinDatasets([read('ads', ADS), read('cooks', COOKS, { heldAgainst: HELD })]);
	expect(content[1]?.heldAgainst?.called).toBe('ads');
});

it('keeps what the source claims, also where nothing is held against it', () => {
	const claims = [WIDER, { kind: 'pays-more', text: 'It pays more.', roles: ['Chef', 'Baker'] }];
	const { content, problems } = joinDatasets([read('cooks', COOKS, { claims })]);
	expect(problems).toEqual([]);
	expect(content[0]?.claims).toEqual(claims);
});

it('has datasets in their order, those without a place last', () => {
	const { content } = joinDatasets([
		read('a', COOKS),
		read('b', COOKS, { order: 2 }),
		read('c', COOKS, { order: 1 })
	]);
	expect(content.map(({ name }) => name)).toEqual(['c', 'b', 'a']);
});

describe('a name that is not known', () => {
	const CURE = 'Correct it, or leave it out.';

	it.each([
		[
			'a dataset',
			{ heldAgainst: { ...HELD, dataset: 'adverts' } },
			`.heldAgainst.dataset: “adverts” is not known. Expected one of: ads. ${CURE}`
		],
		[
			'the dataset itself',
			{ heldAgainst: { ...HELD, dataset: 'cooks' } },
			`.heldAgainst.dataset: “cooks” is not known. Expected one of: ads. ${CURE}`
		],
		[
			'a role of its own',
			{ heldAgainst: { ...HELD, roles: { Chief: 'Cook' } } },
			`.heldAgainst.roles: “Chief” is not known. Expected one of: Chef, Baker. ${CURE}`
		],
		[
			'a role of the other',
			{ heldAgainst: { ...HELD, roles: { Chef: 'Chef' } } },
			`.heldAgainst.roles.Chef: “Chef” is not known. Expected one of: Cook, Waiter. ${CURE}`
		],
		[
			'a level of its own',
			{ heldAgainst: { ...HELD, seniorities: { I: 'I' } } },
			`.heldAgainst.seniorities: “I” is not known. Expected one of: junior, senior. ${CURE}`
		],
		[
			'a level of the other',
			{ heldAgainst: { ...HELD, seniorities: { junior: 'III' } } },
			`.heldAgainst.seniorities.junior: “III” is not known. Expected one of: I, II. ${CURE}`
		],
		[
			'a role that is claimed of',
			{ claims: [WIDER, { ...WIDER, roles: ['Chef', 'Waiter'] }] },
			`.claims[1].roles[1]: “Waiter” is not known. Expected one of: Chef, Baker. ${CURE}`
		],
		[
			'a level that is claimed of',
			{ claims: [{ ...WIDER, seniorities: ['mid', 'senior'] }] },
			`.claims[0].seniorities[0]: “mid” is not known. Expected one of: junior, senior. ${CURE}`
		]
	])('is one problem, with its place and cure: %s', (_, ours, said) => {
		expect(problemsOf(ours)).toEqual([`cooks/datapackage.json, $.bandscope${said}`]);
	});

	it('is looked for among the names of rows that are left out, too', () => {
		const faulty = read('ads', ADS.replace('2100', '21OO').replace('3100,4100', '3100,41OO'));
		const problems = problemsOf({ heldAgainst: HELD }, faulty);
		expect(problems).toHaveLength(2);
		expect(problems.join(' ')).not.toContain('heldAgainst');
	});
});

it('holds no dataset against one that counts in another unit', () => {
	const ads = read('ads', ADS, { period: 'year' });
	expect(problemsOf({ heldAgainst: HELD }, ads)).toEqual([
		'cooks/datapackage.json, $.bandscope.heldAgainst.dataset: “ads” counts pay in another unit. Expected a dataset in EUR per month, as this one is. Correct it, or leave it out.'
	]);
});

it('adds nothing to the problems of a dataset that cannot be read at all', () => {
	const empty = readDataset('ads', new Map());
	const problems = problemsOf({ heldAgainst: HELD }, empty);
	expect(problems).toEqual([
		'ads/datapackage.json: the file is missing. Expected it in the folder ads. Add it, or correct its name.'
	]);
});
