import { describe, expect, it } from 'vitest';
import { pairPath, pairsWithPage } from './pair-address';
import { readView, toQuery, withinChoices, writeView } from './address';
import { toSlug, toSlugs } from './slug';
import { DEFAULT_VIEW, type View } from './view';

const CHOICES = {
	seniorities: ['junior', 'senior'],
	roles: ['Data Scientist', 'ML Engineer', 'C++ Entwickler (Köln)'],
	further: [
		{ header: 'work_year', values: ['2023', '2024', '2025'] },
		{ header: 'Contract', values: ['full time', 'part time', '…'] },
		{ header: '__proto__', values: ['constructor', 'Contract.full time'] }
	],
	heldAgainst: { name: 'ai-jobs-2025-01' }
};

const VIEWS: readonly Partial<View>[] = [
	{},
	{ seniority: 'senior' },
	{ roles: ['ML Engineer'] },
	{ roles: [] },
	{ roles: ['Data Scientist', 'C++ Entwickler (Köln)'], seniority: 'junior' },
	{ sort: 'top', skills: 'list', skillSort: 'difference' },
	{ skills: 'radar' },
	{ against: 'ai-jobs-2025-01', seniority: 'senior' },
	{ skillSort: 'file' },
	{ compare: { from: 'ML Engineer', to: 'Data Scientist' } },
	{ compare: { from: 'C++ Entwickler (Köln)', to: 'ML Engineer' }, roles: ['ML Engineer'] },
	{ where: new Map([['work_year', ['2024', '2025']]]) },
	{
		seniority: 'senior',
		where: new Map([
			['work_year', ['2023']],
			['Contract', ['full time', '…']],
			['__proto__', ['Contract.full time']]
		])
	}
];

describe('the address', () => {
	it.each(VIEWS)('gives back the view that was written to it: %j', (chosen) => {
		const view = { ...DEFAULT_VIEW, ...chosen };
		const read = readView(new URLSearchParams(toQuery(writeView(view, CHOICES))), CHOICES);
		expect(read).toEqual({ view, ignored: [] });
	});

	it('leaves the default out', () => {
		expect(toQuery(writeView(DEFAULT_VIEW, CHOICES))).toBe('');
	});

	it('reads as a person would write it', () => {
		const view: View = {
			...DEFAULT_VIEW,
			seniority: 'senior',
			roles: ['Data Scientist', 'ML Engineer']
		};
		expect(toQuery(writeView(view, CHOICES))).toBe(
			'?seniority=senior&roles=data-scientist,ml-engineer'
		);
	});

	it('names a value to keep by its column, and joins several by commas', () => {
		const where = new Map([
			['work_year', ['2024', '2025']],
			['Contract', ['part time']]
		]);
		expect(toQuery(writeView({ ...DEFAULT_VIEW, where }, CHOICES))).toBe(
			'?where=work-year.2024,work-year.2025,contract.part-time'
		);
	});

	it('takes all roles, however they are listed, for no choice', () => {
		const all = 'roles=ml-engineer,data-scientist,c-entwickler-koln,ml-engineer';
		expect(readView(new URLSearchParams(all), CHOICES).view.roles).toBeUndefined();
	});

	it.each([
		['seniority=principal', ['seniority “principal”']],
		['roles=ml-engineer,plumber,baker', ['roles “plumber, baker”']],
		['sort=pay&skills=pie&skill-sort=', ['sort “pay”', 'skills “pie”', 'skill-sort “”']],
		['seniority=__proto__&roles=constructor', ['seniority “__proto__”', 'roles “constructor”']],
		[`seniority=${'x'.repeat(5000)}`, [`seniority “${'x'.repeat(40)}…”`]],
		['seniority=%E0%A4%A', ['seniority “\uFFFD%A”']],
		['against=us-oews-2023', ['against “us-oews-2023”']],
		['where=work-year.1999,contract.full-time,x', ['where “work-year.1999, x”']],
		['compare=baker,ml-engineer', ['compare “baker,ml-engineer” (there is no role “baker” here)']],
		['compare=ml-engineer', ['compare “ml-engineer” (a comparison takes two roles, and not 1)']],
		['compare=', ['compare “” (a comparison takes two roles, and not 0)']],
		[
			'compare=ml-engineer,data-scientist,c-entwickler-koln',
			[
				'compare “ml-engineer,data-scientist,c-entwickler-…” (a comparison takes two roles, and not 3)'
			]
		],
		[
			'compare=ml-engineer,ml-engineer',
			['compare “ml-engineer,ml-engineer” (a comparison takes two roles that differ)']
		],
		['sort=pay&sort=top', ['sort “pay”', 'a second sort “top”']],
		['Seniority=senior&ROLES=ml-engineer', ['Seniority “senior”', 'ROLES “ml-engineer”']],
		['utm_source=newsletter&utm_source=mail&__proto__=1&Sorting=top', []]
	])('ignores what the dataset does not offer, and names it: %s', (query, ignored) => {
		const read = readView(new URLSearchParams(query), CHOICES);
		expect(read.ignored).toEqual(ignored);
		expect(read.view.seniority).toBeUndefined();
	});

	it('keeps all else beside two roles that it cannot compare', () => {
		const { view } = readView(new URLSearchParams('compare=a,b&seniority=senior'), CHOICES);
		expect(view).toEqual({ ...DEFAULT_VIEW, seniority: 'senior' });
	});

	it('says from which role to which a comparison goes', () => {
		const compare = { from: 'ML Engineer', to: 'Data Scientist' };
		expect(toQuery(writeView({ ...DEFAULT_VIEW, compare }, CHOICES))).toBe(
			'?compare=ml-engineer,data-scientist'
		);
	});

	it('asks a dataset for nothing to be held against that it does not name', () => {
		const { view, ignored } = readView(new URLSearchParams('against=ai-jobs-2025-01'), {
			...CHOICES,
			heldAgainst: undefined
		});
		expect(view.against).toBeUndefined();
		expect(ignored).toEqual(['against “ai-jobs-2025-01”']);
	});

	it('keeps the roles it knows beside those it does not', () => {
		const { view } = readView(new URLSearchParams('roles=plumber,ml-engineer'), CHOICES);
		expect(view.roles).toEqual(['ML Engineer']);
	});

	it('does not take a known and an unknown role for all two', () => {
		const two = { ...CHOICES, roles: ['Data Scientist', 'ML Engineer'] };
		const { view } = readView(new URLSearchParams('roles=ml-engineer,plumber'), two);
		expect(view.roles).toEqual(['ML Engineer']);
	});

	it('shows all roles where it knows none of those asked for', () => {
		expect(readView(new URLSearchParams('roles=plumber'), CHOICES).view.roles).toBeUndefined();
	});

	it('takes the first of a repeated parameter, and names the second', () => {
		const query = 'seniority=senior&seniority=junior&seniority=principal';
		const { view, ignored } = readView(new URLSearchParams(query), CHOICES);
		expect(view.seniority).toBe('senior');
		expect(ignored).toEqual(['a second seniority “junior”']);
	});
});

describe('the pages of pairs', () => {
	it('are one for each pair in each direction, at a path of its own', () => {
		const dataset = { name: 'pay-2026', roles: ['ML Engineer', 'データ', '!!!'] };
		expect(pairsWithPage(dataset).map((pair) => pairPath(dataset, pair))).toEqual([
			'/pay-2026/compare/ml-engineer/%E3%83%87%E3%83%BC%E3%82%BF/',
			'/pay-2026/compare/ml-engineer/3/',
			'/pay-2026/compare/%E3%83%87%E3%83%BC%E3%82%BF/ml-engineer/',
			'/pay-2026/compare/%E3%83%87%E3%83%BC%E3%82%BF/3/',
			'/pay-2026/compare/3/ml-engineer/',
			'/pay-2026/compare/3/%E3%83%87%E3%83%BC%E3%82%BF/'
		]);
	});

	it.each([
		[1, 0],
		[2, 2],
		[6, 30],
		[7, 0]
	])('of %i roles are %i', (count, pages) => {
		const roles = Array.from({ length: count }, (_, i) => `Role ${i}`);
		expect(pairsWithPage({ roles })).toHaveLength(pages);
	});
});

describe('a slug', () => {
	it.each([
		['ML Engineer', 'ml-engineer'],
		['  C++ / Köln  ', 'c-koln'],
		['データ', 'データ'],
		['!!!', '']
	])('of %s is %s', (name, slug) => {
		expect(toSlug(name)).toBe(slug);
	});

	it('that looks numbered stays its own name’s', () => {
		expect([...toSlugs(['C Developer', 'C++ Developer', 'C Developer 2', 'C# Developer'])]).toEqual(
			[
				['c-developer', 'C Developer'],
				['c-developer-3', 'C++ Developer'],
				['c-developer-2', 'C Developer 2'],
				['c-developer-4', 'C# Developer']
			]
		);
	});

	it('is never shared by two names', () => {
		expect([...toSlugs(['C', 'C++', '!!!', '???'])]).toEqual([
			['c', 'C'],
			['c-2', 'C++'],
			['3', '!!!'],
			['4', '???']
		]);
	});
});

describe('a view that was chosen of something else', () => {
	it.each(VIEWS)('stays what it is where all of it is on offer: %j', (chosen) => {
		const view = { ...DEFAULT_VIEW, ...chosen };
		const within = withinChoices(view, CHOICES);
		expect(within).toEqual(view);
		// What is drawn from them is not drawn anew.
		expect(within.roles).toBe(view.roles);
		expect(within.where).toBe(view.where);
	});

	it.each([
		['a seniority', { seniority: 'principal' }, {}],
		['all of its roles', { roles: ['Nurse', 'Pilot'] }, {}],
		['one of its roles', { roles: ['Nurse', 'ML Engineer'] }, { roles: ['ML Engineer'] }],
		['one of two roles side by side', { compare: { from: 'ML Engineer', to: 'Nurse' } }, {}],
		['the dataset it is held against', { against: 'us-oews-2023' }, {}],
		['a column', { where: new Map([['Country', ['full time']]]) }, {}],
		[
			'one value of a column',
			{ where: new Map([['work_year', ['2022', '2024']]]) },
			{ where: new Map([['work_year', ['2024']]]) }
		],
		['all values of a column', { where: new Map([['work_year', ['2022']]]) }, {}]
	] satisfies [string, Partial<View>, Partial<View>][])(
		'is without %s that is not on offer',
		(_, chosen, kept) => {
			const view = { ...DEFAULT_VIEW, ...chosen, sort: 'top' as const };
			expect(withinChoices(view, CHOICES)).toEqual({ ...DEFAULT_VIEW, ...kept, sort: 'top' });
		}
	);

	it('shows no role where none was chosen', () => {
		const view = { ...DEFAULT_VIEW, roles: [] };
		expect(withinChoices(view, { seniorities: [], roles: ['Nurse'] }).roles).toEqual([]);
	});
});
