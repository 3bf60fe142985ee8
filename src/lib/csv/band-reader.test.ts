import { describe, expect, it } from 'vitest';
import { guessLadder } from '$lib/pay/seniority-ladder';
import { BandReader } from './band-reader';
import type { PayReading, PaySelection } from './pay-reading';
import type { ReadingPlan } from './plan';
import { writeProblem } from './problem';
import { parseTable } from './table';

const PLAN: ReadingPlan = {
	kind: 'bands',
	encoding: 'utf-8',
	delimiter: ',',
	decimal: undefined,
	columns: { role: 0, seniority: 1, min: 2, max: 3 },
	seniorityInRole: false,
	currency: 'USD',
	period: 'year',
	topCode: undefined
};
const QUARTILES: ReadingPlan = {
	...PLAN,
	kind: 'percentiles',
	columns: { role: 0, p10: 1, p25: 2, p50: 3, p75: 4, p90: 5 }
};
const QUARTILE_HEADER = 'role,p10,p25,median,p75,p90\n';

function read(text: string, plan: Partial<ReadingPlan> = {}): PayReading {
	const table = parseTable(text);
	const reader = new BandReader({ ...PLAN, ...plan }, table.header);
	for (const row of table.rows) reader.add(row);
	for (const problem of table.problems) reader.report(problem);
	return reader.end();
}

function ask(reading: PayReading, selection: Partial<PaySelection> = {}) {
	const ladder = guessLadder(reading.facts.seniorities.map(({ word }) => word));
	const all = { currency: 'USD', period: 'year', yearly: false, ladder, where: new Map() } as const;
	return reading.answer({ ...all, ...selection });
}

const said = ({ first }: PayReading['facts']['problems']) => first.map(writeProblem);

describe('bands', () => {
	it('are read with their further columns, and told in numbers', () => {
		const { facts, answer } = bind(
			read(
				'Role,Level,From,To,Top,Year,Note,\nA,Sr.,80K,$105K,120K+,2024,,\nB,Jr,1,2,,2023,,\nA,Jr,30K,40K,n/a,2024,,\n',
				{ columns: { ...PLAN.columns, top_of_band: 4 } }
			)
		);
		expect(facts).toEqual({
			rowCount: 3,
			usable: 3,
			roles: [
				{ word: 'A', rows: 2 },
				{ word: 'B', rows: 1 }
			],
			seniorities: [
				{ word: 'Sr.', rows: 1 },
				{ word: 'Jr', rows: 2 }
			],
			units: [{ currency: 'USD', period: 'year', rows: 3 }],
			furtherColumns: [
				{
					header: 'Year',
					values: [
						{ word: '2023', rows: 1 },
						{ word: '2024', rows: 2 }
					]
				}
			],
			unused: { missing: 0, zero: 0, negative: 0 },
			problems: { first: [], total: 0, rows: 0 }
		});
		expect(answer()).toMatchObject({
			rows: 3,
			converted: 0,
			tooSmall: [],
			bands: [
				{ role: 'A', seniority: 'junior', min: 30_000, max: 40_000, top: undefined },
				{ role: 'A', seniority: 'senior', top: { amount: 120_000, open: true } },
				{ role: 'B', seniority: 'junior', extra: new Map([['Year', '2023']]) }
			]
		});
	});

	it('may have both ends in one cell, and no seniority', () => {
		const { facts, answer } = bind(
			read('role,pay\nA,$170-220K\n', { columns: { role: 0, range: 1 } })
		);
		expect(facts.seniorities).toEqual([]);
		expect(answer().bands).toMatchObject([
			{ role: 'A', seniority: 'all levels', min: 170_000, max: 220_000 }
		]);
	});

	it('may have their seniority in front of the role', () => {
		const { facts, answer } = bind(
			read('role,min,max\nJunior Data Scientist,1,2\nSr. Data Scientist,3,4\nWriter,5,6\n', {
				columns: { role: 0, min: 1, max: 2 },
				seniorityInRole: true
			})
		);
		expect(answer().bands.map(({ role, seniority }) => `${seniority} ${role}`)).toEqual([
			'junior Data Scientist',
			'senior Data Scientist'
		]);
		expect(said(facts.problems)).toEqual([
			'Row 4, column role: “Writer” does not begin with a seniority. Expected a level in front of the role, such as Senior Data Scientist. Write it there, or choose another column for the seniority.'
		]);
	});

	it('have their roles in the order of the file, however often each comes', () => {
		const { facts, answer } = bind(
			read('role,seniority,min,max\nZeta,b,1,2\nAlpha,b,1,2\nAlpha,a,1,2\nMid,a,1,2\n')
		);
		expect(facts.roles).toEqual([
			{ word: 'Zeta', rows: 1 },
			{ word: 'Alpha', rows: 2 },
			{ word: 'Mid', rows: 1 }
		]);
		expect(answer().bands.map(({ role, seniority }) => [role, seniority])).toEqual([
			['Zeta', 'b'],
			['Alpha', 'b'],
			['Alpha', 'a'],
			['Mid', 'a']
		]);
	});

	it('are one role in either spelling of an accented letter', () => {
		const { roles } = read('r,s,a,b\nInge\u0301nieur,x,1,2\nIng\u00e9nieur,y,1,2\n').facts;
		expect(roles).toEqual([{ word: 'Ing\u00e9nieur', rows: 2 }]);
	});

	it('are left out where a cell is a problem, and counted where nothing is known', () => {
		const { facts } = read(
			'role,seniority,min,max\nA,a,3,2\nB,a,n/a,*\nC,a,-,5\n,a,1,2\nE,,1,2\nF,a,1,2,3\nG,a,1,2\n'
		);
		expect([facts.rowCount, facts.usable, facts.unused.missing]).toEqual([7, 1, 1]);
		expect(facts.problems.rows).toBe(5);
		expect(said(facts.problems)).toEqual([
			expect.stringContaining('Row 2, column max: “2” is below min, 3.'),
			expect.stringContaining('Row 4, column min: “-” is not money.'),
			expect.stringContaining('Row 5, column role: the cell is empty.'),
			expect.stringContaining('Row 6, column seniority: the cell is empty.'),
			expect.stringContaining('Row 7: “3” is in no column.')
		]);
	});

	it('cannot be read without a column for each end', () => {
		const { facts } = read('role,seniority,min\nA,a,1\n', { columns: { role: 0, min: 2 } });
		expect([facts.rowCount, facts.usable]).toEqual([1, 0]);
		expect(said(facts.problems)).toEqual([
			'Row 1: no column is the max. Expected the column that holds it. Choose it among the columns, or add it to the file.'
		]);
	});

	it('name a header that comes twice, unless the second column has a use', () => {
		const text = 'role,seniority,min,max,note,Note,MAX\nA,a,1,2,x,y,3\n';
		expect(said(read(text).facts.problems)).toEqual([
			expect.stringContaining('Row 1: “Note” is the header of two columns, 5 and 6'),
			expect.stringContaining('Row 1: “MAX” is the header of two columns, 4 and 7')
		]);
		const { facts, answer } = bind(
			read(text, { columns: { role: 0, seniority: 1, min: 2, max: 6 } })
		);
		expect(facts.problems.total).toBe(1);
		expect(answer().bands).toMatchObject([
			{
				max: 3,
				extra: new Map([
					['max', '2'],
					['note', 'x']
				])
			}
		]);
	});

	it('are no more than 20,000', () => {
		const rows = Array.from({ length: 20_010 }, (_, i) => `role ${i},a,1,2\n`);
		const { facts } = read(`role,seniority,min,max\n${rows.join('')}`);
		expect(facts.rowCount).toBe(20_010);
		expect(said(facts.problems)).toEqual([
			'More than 20,000 rows are bands; those below were not read. Expected a file of bands, with a row for each role and seniority. Choose another kind if each row is a person or a job ad.'
		]);
	});
});

describe('a role and seniority twice', () => {
	const reading = read(
		'role,seniority,min,max,year\nA,Jr,1,2,2023\nA,junior,3,4,2024\nB,Jr,5,6,2024\n'
	);

	it('is a problem of the rows that are shown', () => {
		const { bands, problems } = ask(reading);
		expect(bands.map(({ role, min }) => [role, min])).toEqual([
			['A', 1],
			['B', 5]
		]);
		expect(said(problems)).toEqual([
			'Row 3, column role: “A” repeats row 2. Expected one row only for A, junior. Choose a value of a further column so that one of them is left, or remove one.'
		]);
	});

	it('is solved by a further column', () => {
		const where = new Map([['year', ['2024']]]);
		const { bands, problems } = ask(reading, { where });
		expect([bands.map(({ min }) => min), problems.total]).toEqual([[3, 5], 0]);
	});

	it('is solved by words that mean something else', () => {
		const meanings = new Map([
			['Jr', 'first'],
			['junior', 'second']
		]);
		const { bands } = ask(reading, { ladder: { levels: ['second', 'first'], meanings } });
		expect(bands.map(({ role, seniority }) => [role, seniority])).toEqual([
			['A', 'second'],
			['A', 'first'],
			['B', 'first']
		]);
	});

	it.each([
		['a column that is not there', new Map([['month', ['1']]])],
		['a value that is not there', new Map([['year', ['1999']]])],
		['a word for no level', undefined]
	])('leaves nothing for %s', (_name, where) => {
		const ladder = { levels: ['x'], meanings: new Map<string, string>() };
		expect(ask(reading, where ? { where } : { ladder }).bands).toEqual([]);
	});
});

describe('units', () => {
	const reading = read(
		'role,seniority,min,max,currency,per\nA,a,10,20.05,USD,hour\nB,a,3000,4000,usd,month\nC,a,50000,60000,,\nD,a,€5,€6,,\nE,a,1,2,EUR,week\nF,a,$1,€2,,\nG,a,1,2,gold,fortnight\nH,a,1,2/day,USD,year\n',
		{ columns: { ...PLAN.columns, currency: 4, period: 5 } }
	);

	it('are those of the row, by its columns and marks', () => {
		const units = reading.facts.units.map(({ currency, period }) => [currency, period]);
		expect(units).toEqual([
			['USD', 'hour'],
			['USD', 'month'],
			['USD', 'year'],
			['EUR', 'year'],
			['EUR', 'week']
		]);
		expect(said(reading.facts.problems)).toEqual([
			expect.stringContaining(
				'Row 7, column min: “$1” is in another currency. Expected an amount in one currency, as in the rest of the row.'
			),
			expect.stringContaining('Row 8, column currency: “gold” is no currency.'),
			expect.stringContaining('Row 8, column per: “fortnight” is no period of pay.'),
			expect.stringContaining(
				'Row 9, column min: “1” is paid for another period. Expected an amount per year, as in the rest of the row.'
			)
		]);
	});

	it('are never mixed', () => {
		expect(ask(reading).bands.map(({ role }) => role)).toEqual(['C']);
		expect(ask(reading, { currency: 'EUR', yearly: true }).bands.map(({ role }) => role)).toEqual([
			'D'
		]);
	});

	it('become yearly on request, to the cent', () => {
		const { bands, converted } = ask(reading, { yearly: true });
		expect(bands.map(({ min, max }) => [min, max])).toEqual([
			[20_800, 41_704],
			[36_000, 48_000],
			[50_000, 60_000]
		]);
		expect(converted).toBe(2);
	});
});

describe('percentiles', () => {
	it('are a band from p25 to p75, with the median and p90 as its top', () => {
		const { answer } = bind(read(`${QUARTILE_HEADER}A,1,2,3,4,5\nB,1,2,,4,*\n`, QUARTILES));
		expect(answer().bands).toMatchObject([
			{
				min: 2,
				max: 4,
				median: 3,
				top: { amount: 5, open: false },
				extra: new Map([['p10', '1']])
			},
			{ min: 2, max: 4, median: undefined, top: undefined }
		]);
	});

	it('are a band from p10 to p90 where nothing else is known, without a top', () => {
		const columns = { role: 0, p10: 1, p90: 2 };
		const { answer } = bind(read('role,p10,p90\nA,1,5\n', { ...QUARTILES, columns }));
		expect(answer().bands).toMatchObject([{ min: 1, max: 5, top: undefined }]);
	});

	it('may have a top that is kept back, once it is said what it stands for', () => {
		const text = `${QUARTILE_HEADER}A,1,2,3,4,#\nB,1,2,3,#,#\n`;
		const { facts, answer } = bind(read(text, { ...QUARTILES, topCode: 239_200 }));
		expect(answer().bands).toMatchObject([{ role: 'A', top: { amount: 239_200, open: true } }]);
		expect(said(facts.problems)).toEqual([
			'Row 3, column p75: “#” is 239200 or more: a band with such an end cannot be drawn. Expected an amount of money, such as 170000, 170,000 or $170K. Write the figure, or remove the row.'
		]);
		expect(said(read(text, QUARTILES).facts.problems)[0]).toBe(
			'Row 2, column p90: “#” stands for a figure that the file does not hold. Expected an amount of money, such as 220000, or an open one, such as 300K+. Say which amount it stands for: at least that much.'
		);
	});
});

/** A reading with its answer to a selection of everything. */
function bind(reading: PayReading) {
	return { facts: reading.facts, answer: () => ask(reading) };
}
