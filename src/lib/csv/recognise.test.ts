import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReadingPlan } from './plan';
import { recognise } from './recognise';
import { takeSample } from './sample';

/** What a file is recognised as: its kind, the headers of its uses, and what its owner is told, by topic. */
function look(text: string, by = recognise) {
	const sample = takeSample(new TextEncoder().encode(text), true);
	if (sample.problem) throw new Error(sample.problem.found);
	const { plan, doubts } = by(sample);
	const uses = Object.entries(plan.columns).map(
		([use, at]) => [use, sample.header.cells[at]] as const
	);
	return { plan, uses: Object.fromEntries(uses), doubts, about: doubts.map(({ about }) => about) };
}

const ADS =
	'A,junior,50000,60000\nA,junior,55000,70000\nB,senior,80000,90000\nB,senior,70000,95000\n';

describe('the kind of a file and its columns, by its headers', () => {
	it.each<[string, string, ReadingPlan['kind'], Record<string, string>]>([
		[
			'bands',
			'role,seniority,min,max,median,top_of_band,n\nA,junior,80000,105000,90000,300K+,12\n',
			'bands',
			{
				role: 'role',
				seniority: 'seniority',
				n: 'n',
				min: 'min',
				max: 'max',
				median: 'median',
				top_of_band: 'top_of_band'
			}
		],
		[
			'bands with a range',
			'Job title,Level,Pay range (USD)\nA,junior,$170-220K\n',
			'bands',
			{ role: 'Job title', seniority: 'Level', range: 'Pay range (USD)' }
		],
		[
			'bands whose pay is a range',
			'Position;Grade;Annual salary\nA;junior;170-220K\n',
			'bands',
			{ role: 'Position', seniority: 'Grade', range: 'Annual salary' }
		],
		[
			'bands with words around min and max',
			'jobTitle,minSalary,maxSalary\nA,80000,90000\n',
			'bands',
			{ role: 'jobTitle', min: 'minSalary', max: 'maxSalary' }
		],
		[
			'percentiles',
			'role,p10,p25,p50,p75,p90\nA,1,2,3,4,5\n',
			'percentiles',
			{ role: 'role', p10: 'p10', p25: 'p25', p50: 'p50', p75: 'p75', p90: 'p90' }
		],
		[
			'percentiles in words',
			'Occupation,25th percentile wage,Median,75th percentile wage\nA,2,3,4\n',
			'percentiles',
			{
				role: 'Occupation',
				p25: '25th percentile wage',
				p50: 'Median',
				p75: '75th percentile wage'
			}
		],
		[
			'annual percentiles before hourly ones',
			'OCC_TITLE,H_PCT25,H_MEDIAN,H_PCT75,A_PCT25,A_MEDIAN,A_PCT75,ANNUAL\nA,2,3,4,20,30,40,\n',
			'percentiles',
			{ role: 'OCC_TITLE', p25: 'A_PCT25', p50: 'A_MEDIAN', p75: 'A_PCT75' }
		],
		[
			'one pay per row, in the stated currency before that of the row',
			'experience_level,job_title,salary,salary_currency,salary_in_usd\nSE,A,100,EUR,110\n',
			'observations',
			{ role: 'job_title', seniority: 'experience_level', pay: 'salary_in_usd' }
		],
		[
			'one pay per row in its own currency and period',
			'title,base pay,currency,pay period\nA,100,EUR,hour\n',
			'observations',
			{ role: 'title', pay: 'base pay', currency: 'currency', period: 'pay period' }
		],
		[
			'a unit and nothing else',
			'soc_title,wage_level,hourly_usd\nA,I,26.96\n',
			'observations',
			{ role: 'soc_title', seniority: 'wage_level', pay: 'hourly_usd' }
		],
		[
			'job ads, since many rows are for one role and seniority',
			`role,seniority,salary_min,salary_max\n${ADS}`,
			'ranges',
			{ role: 'role', seniority: 'seniority', min: 'salary_min', max: 'salary_max' }
		],
		[
			'job ads, by a column that only they have',
			'title,company,salary from,salary to\nA,X,50000,60000\nB,Y,55000,70000\n',
			'ranges',
			{ role: 'title', min: 'salary from', max: 'salary to' }
		],
		[
			'bands by year',
			'role,year,min,max\nA,2023,50000,60000\nA,2024,55000,70000\nB,2023,5,6\nB,2024,5,7\n',
			'bands',
			{ role: 'role', min: 'min', max: 'max' }
		],
		[
			'skills',
			'Role,Skill,Level\nA,SQL,heavy\n',
			'skills',
			{ role: 'Role', skill: 'Skill', intensity: 'Level' }
		],
		[
			'a table of skills',
			'Skill,Data Scientist,ML Engineer\nSQL,heavy,medium\n',
			'skill table',
			{ skill: 'Skill' }
		],
		[
			'pay with skills beside it',
			'role,skills,salary\nA,"SQL, Python",90000\n',
			'observations',
			{ role: 'role', pay: 'salary' }
		]
	])('%s', (_name, text, kind, expected) => {
		const { plan, uses } = look(text);
		expect(plan.kind).toBe(kind);
		expect(uses).toEqual(expected);
	});
});

describe('rows with a min and a max', () => {
	const HEADER = 'role,seniority,min,max\n';
	/** A band for each of so many roles. */
	const bandsOf = (count: number) =>
		Array.from({ length: count }, (_, i) => `Role ${i},senior,50000,60000\n`).join('');

	it.each([
		['one of 9 comes twice', 8, 1],
		['two of 9 come twice', 7, 2],
		['one of 3 comes twice', 2, 1],
		['five of 45 come twice', 40, 5]
	])('are bands where %s, and no doubt is cast on it', (_name, count, repeated) => {
		const { plan, about } = look(HEADER + bandsOf(count) + bandsOf(repeated));
		expect([plan.kind, about.includes('kind')]).toEqual(['bands', false]);
	});

	it.each([
		['most', 3, 2, 'most rows have the same role and seniority as another'],
		['many', 80, 10, 'many rows have the same role and seniority as another']
	])('are job ads where %s repeat another, which is said', (_name, count, repeated, reason) => {
		const { plan, doubts } = look(HEADER + bandsOf(count) + bandsOf(repeated));
		expect(plan.kind).toBe('ranges');
		expect(doubts.find(({ about }) => about === 'kind')?.sentence).toBe(
			`Each row was taken for the range of a job ad, since ${reason}. Bands are computed from them. Change the kind if each row is a band already.`
		);
	});

	it('are job ads of one role, which is all that they are said to share without a seniority', () => {
		const { plan, doubts } = look('role,min,max\nA,50000,60000\nA,55000,70000\nA,60000,70000\n');
		expect(plan.kind).toBe('ranges');
		expect(doubts.find(({ about }) => about === 'kind')?.sentence).toContain(
			'since most rows have the same role as another.'
		);
	});

	it('are bands of which some come again for another year, and are chosen by it', () => {
		const { plan, doubts } = look(
			'role,year,min,max\nA,2023,1,2\nA,2024,2,3\nB,2023,1,2\nB,2024,2,3\nC,2024,1,2\n'
		);
		expect(plan.kind).toBe('bands');
		expect(doubts.find(({ about }) => about === 'kind')?.sentence).toBe(
			'Most rows have the same role as another, and differ by “year”: choose a value of it by the filter.'
		);
	});
});

describe('columns whose headers say nothing', () => {
	it('are told by their cells, and that is said', () => {
		const { plan, uses, doubts } = look(
			'who,step,$$,id\nAnalyst,Junior,"$52,000",1\nAnalyst,Senior,"$71,000",2\nWriter,Senior,"$64,000",3\n'
		);
		expect(plan.kind).toBe('observations');
		expect(uses).toEqual({ role: 'who', seniority: 'step', pay: '$$' });
		expect(doubts.map(({ sentence }) => sentence)).toEqual([
			'No header says which column is the seniority: “step” was taken for it, by its cells.',
			'No header says which column is the role: “who” was taken for it, by its cells.',
			'“$” was taken for USD. Choose another currency if it is not.'
		]);
	});

	it('are min and max where the one is never above the other', () => {
		const { uses, about } = look('what,a,b\nAnalyst,50000,60000\nWriter,40000,48000\n');
		expect(uses).toEqual({ role: 'what', min: 'a', max: 'b' });
		expect(about).toEqual(['min', 'max', 'role', 'currency', 'period']);
	});

	it('are levels of skills where nothing else is in them', () => {
		const { plan, about } = look('Know-how,Analyst,Writer\nSQL,heavy,none\nProse,light,heavy\n');
		expect([plan.kind, plan.columns.skill, about]).toEqual(['skill table', 0, ['kind']]);
	});

	it.each([
		['years', 'what,when\nAnalyst,2023\nWriter,2024\n'],
		['numbers of rows', 'what,id\nAnalyst,10001\nWriter,10002\nClerk,10003\n'],
		['shares', 'what,remote\nAnalyst,0\nWriter,100\n'],
		['words', 'what,where\nAnalyst,Oslo\nWriter,Bergen\n']
	])('are no pay where they hold %s', (_name, text) => {
		const { plan, about } = look(text);
		expect(plan.columns.pay).toBe(undefined);
		expect(about).toContain('columns');
	});
});

describe('the currency', () => {
	it.each<[string, string, string | undefined, boolean]>([
		['a code in a header', 'role,salary (EUR)\nA,50000\n', 'EUR', false],
		['a sign in a header', 'role,salary €\nA,50000\n', 'EUR', false],
		['the signs of cells', 'role,salary\nA,€50000\nB,"€60,000"\n', 'EUR', false],
		['a column', 'role,salary,currency\nA,50000,EUR\n', undefined, false],
		['a sign that several have', 'role,salary\nA,$50000\n', 'USD', true],
		['a sign that may be any of several', 'role,salary\nA,50000 kr\n', undefined, true],
		['nothing', 'role,salary\nA,50000\n', undefined, true],
		['several', 'role,salary\nA,$50000\nB,€50000\n', undefined, true]
	])('is told by %s', (_name, text, currency, isDoubtful) => {
		const { plan, about } = look(text);
		expect([plan.currency, about.includes('currency')]).toEqual([currency, isDoubtful]);
	});
});

describe('in a browser that knows the currencies of a hundred years', () => {
	afterEach(() => {
		vi.restoreAllMocks();
	});

	it.each<[string, string, Record<string, string>]>([
		['lvl', 'title,lvl,salary\nA,1,90000\nB,2,80000\n', { role: 'title', pay: 'salary' }],
		['PLZ', 'title,PLZ,salary\nA,10115,90000\nB,80331,80000\n', { role: 'title', pay: 'salary' }],
		[
			'lvl, beside a column of currencies',
			'title,lvl,salary,currency\nA,junior,90000,EUR\nB,senior,80000,USD\n',
			{ role: 'title', seniority: 'lvl', pay: 'salary', currency: 'currency' }
		]
	])('no currency is in the header %s', async (_name, text, expected) => {
		// As Firefox does.
		vi.spyOn(Intl, 'supportedValuesOf').mockReturnValue(['EUR', 'LVL', 'PLZ', 'USD']);
		vi.resetModules();
		const anew = await import('./recognise');
		expect(look(text, anew.recognise).uses).toEqual(expected);
	});
});

describe('the period', () => {
	it.each([
		['per hour', 4],
		['p.a.', 4],
		['/yr', 4],
		// An h with an accent of its own, a sign and a letter, and the y of a yes.
		['H\u0307', undefined],
		['&h', undefined],
		['y', undefined]
	])('finds a column of periods by its words, and not by letters: %s', (word, place) => {
		const text = `role,seniority,min,max,note\nA,junior,1000,2000,${word}\n`;
		expect(look(text).plan.columns.period).toBe(place);
	});

	it.each<[string, string, ReadingPlan['period'], boolean]>([
		['a header', 'role,hourly_wage\nA,50\n', 'hour', false],
		['words of a header', 'role,EUR per month\nA,5000\n', 'month', false],
		['a column', 'role,pay,per\nA,50,hour\n', 'year', false],
		['every amount', 'role,pay_usd\nA,50/hr\nB,60 an hour\n', 'hour', false],
		['some amounts', 'role,pay_usd\nA,50/hr\nB,60\n', 'hour', true],
		['amounts that are plainly yearly', 'role,pay_usd\nA,50000\n', 'year', false],
		['amounts that are too small for a year', 'role,pay_usd\nA,27.50\n', 'hour', true],
		['nothing', 'role,pay_usd\nA,4200\n', 'year', true],
		['nothing, in a currency of many digits', 'role,pay_inr\nA,42000\n', 'year', true]
	])('is told by %s', (_name, text, period, isDoubtful) => {
		const { plan, about } = look(text);
		expect([plan.period, about.includes('period')]).toEqual([period, isDoubtful]);
	});
});

describe('the decimal sign', () => {
	it.each<[string, string, '.' | ',' | undefined, boolean]>([
		['a cell that can be read in one way only', 'A;25.000\nB;1.234,50\n', ',', false],
		['cents behind a dot', 'A;25.000\nB;27.50\n', '.', false],
		['thousands that come twice', 'A;1,234,567\n', '.', false],
		['nothing, and is asked for', 'A;25.000\nB;31.500\n', undefined, true],
		['nothing, and is not needed', 'A;25000\nB;31500\n', undefined, false],
		['two cells that contradict each other', 'A;27.50\nB;27,50\n', undefined, true]
	])('is told by %s', (_name, rows, decimal, isDoubtful) => {
		const { plan, about } = look(`role;pay\n${rows}`);
		expect([plan.decimal, about.includes('decimal')]).toEqual([decimal, isDoubtful]);
	});

	it('is asked for with the cell and both of its readings', () => {
		expect(look('role;pay\nA;25.000\n').doubts.map(({ sentence }) => sentence)).toContain(
			'“25.000” may be 25 or 25000, and nothing else in the file tells. Choose the sign between whole and fraction.'
		);
	});
});

describe('what else is told', () => {
	it('is a seniority in front of the roles', () => {
		const { plan, doubts } = look(
			'Role,Range,Top of band\nJunior Data Scientist,$80–105K,$120K\nSenior ML Engineer,$170–220K,$300K+\n'
		);
		expect([plan.kind, plan.seniorityInRole]).toEqual(['bands', true]);
		expect(doubts[0]?.sentence).toBe(
			'Most roles begin with a seniority: “Junior Data Scientist” was taken for the role “Data Scientist” at the seniority “Junior”.'
		);
	});

	it.each([
		['there is a column for it', 'role,seniority,pay\nSenior Writer,senior,1\n'],
		['few roles have it', 'role,pay\nSenior Writer,1\nWriter,1\nClerk,1\n']
	])('is no such seniority where %s', (_name, text) => {
		expect(look(text).plan.seniorityInRole).toBe(false);
	});

	it('is a figure that a survey keeps back', () => {
		const { plan, doubts } = look('role,p25,p75,p90\nA,200000,230000,#\n');
		expect(plan.topCode).toBe(undefined);
		expect(doubts.at(-1)?.sentence).toBe(
			"“#” stands for a figure that the file does not hold: at or above the survey's highest. Say which amount that is."
		);
	});

	it('is an order of levels that nobody knows', () => {
		const { doubts } = look('skill,A,B\nSQL,bronze,gold\nR,gold,silver\n');
		expect(doubts.map(({ sentence }) => sentence)).toEqual([
			'The order of the levels is not known: as the file has them they are, from the lowest, “bronze”, “gold”, “silver”.'
		]);
	});

	it('is such an order with a level of none, in the order of the rows', () => {
		const { doubts } = look('skill,A,B\nSQL,gold,none\nR,bronze,n/a\n');
		expect(doubts.map(({ sentence }) => sentence)).toEqual([
			'The order of the levels is not known: as the file has them they are, from the lowest, “gold”, “none”, “bronze”.'
		]);
	});

	it('is no order where one cell holds a word beside a known scale', () => {
		expect(look('skill,A,B,C\nSQL,heavy,none,light\nR,medium,hevy,required\n').doubts).toEqual([]);
	});

	it('is a header that looks like a row', () => {
		expect(look('Analyst,junior,50000,60000\nWriter,junior,40000,50000\n').about[0]).toBe('header');
	});

	it('is which of two columns of pay was taken', () => {
		expect(look('role,salary,salary_in_usd\nA,100,110\n').doubts[0]?.sentence).toBe(
			'“salary_in_usd” was taken for the pay, and not “salary”.'
		);
	});
});

it('takes prototype names and markup for words', () => {
	const { uses } = look('__proto__,constructor,role,pay_usd\n<b>,x,toString,50000\n');
	expect(uses).toEqual({ role: 'role', pay: 'pay_usd' });
});
