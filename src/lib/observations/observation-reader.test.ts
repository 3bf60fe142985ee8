import { describe, expect, it } from 'vitest';
import { writeProblem } from '$lib/csv/problem';
import { lines, readText } from './observation-file.fixture';

function problemsOf(text: string, plan: Parameters<typeof readText>[1] = {}) {
	return readText(text, plan).facts.problems.first.map(writeProblem);
}

describe('what was found', () => {
	const { facts } = readText(
		lines(
			'role,seniority,pay,year,town',
			'Analyst,SE,100,2024,Ulm',
			'Clerk,EN,100,2023,',
			'  clerk ,EN,100,2024,ulm',
			'Broker,se,100,2025,Bonn',
			'Analyst,EN,,2024,Ulm',
			'Analyst,EN,n/a,2024,Ulm',
			'Analyst,EN,0,2024,Ulm',
			'Analyst,EN,-5,2024,Ulm',
			'Analyst,EN,much,2024,Ulm'
		)
	);

	it('is how many rows there are, and how many could be used', () => {
		expect(facts).toMatchObject({ rowCount: 9, usable: 4 });
		expect(facts.unused).toEqual({ missing: 2, zero: 1, negative: 1 });
		expect(facts.problems).toMatchObject({ total: 1, rows: 1 });
	});

	it('is the roles, the most frequent first and ties in the order of the file', () => {
		expect(facts.roles).toEqual([
			{ word: 'Clerk', rows: 2 },
			{ word: 'Analyst', rows: 1 },
			{ word: 'Broker', rows: 1 }
		]);
	});

	it('is the words for seniority, by their first spelling and in the order of the file', () => {
		expect(facts.seniorities).toEqual([
			{ word: 'SE', rows: 2 },
			{ word: 'EN', rows: 2 }
		]);
	});

	it('is the values of further columns, in the order of numbers and names', () => {
		expect(facts.furtherColumns).toEqual([
			{
				header: 'year',
				values: [
					{ word: '2023', rows: 1 },
					{ word: '2024', rows: 2 },
					{ word: '2025', rows: 1 }
				]
			},
			{
				header: 'town',
				values: [
					{ word: '', rows: 1 },
					{ word: 'Bonn', rows: 1 },
					{ word: 'Ulm', rows: 2 }
				]
			}
		]);
	});

	it('is no word for seniority where the file has none', () => {
		expect(readText(lines('role,pay', 'Clerk,100')).facts).toMatchObject({
			usable: 1,
			seniorities: []
		});
	});

	it('holds whatever roles, columns and values are called', () => {
		const names = ['__proto__', 'constructor', 'toString'];
		const { facts } = readText(
			lines('role,pay,__proto__,constructor', ...names.map((name) => `${name},1,${name},${name}`))
		);
		const values = ['__proto__', 'constructor', 'toString'].map((word) => ({ word, rows: 1 }));
		expect(facts.roles).toEqual(values);
		expect(facts.furtherColumns).toEqual([
			{ header: '__proto__', values },
			{ header: 'constructor', values }
		]);
	});
});

describe('a further column', () => {
	const withValues = (count: number) =>
		readText(lines('role,pay,number', ...Array.from({ length: count }, (_, i) => `Clerk,100,${i}`)))
			.facts;

	it('may have a value for every country of the world', () => {
		expect(withValues(250).furtherColumns).toHaveLength(1);
	});

	it('is let go of where it has more', () => {
		const facts = withValues(251);
		expect(facts.furtherColumns).toEqual([]);
		expect(facts.usable).toBe(251);
	});

	it('needs a header, and something in it', () => {
		const { facts } = readText(lines('role,pay,,empty', 'Clerk,100,x,', 'Clerk,100,y,'));
		expect(facts.furtherColumns).toEqual([]);
	});
});

describe('units', () => {
	const unitsOf = (text: string, plan: Parameters<typeof readText>[1] = {}) =>
		readText(text, plan).facts.units;

	it('are those of the whole file where rows say nothing', () => {
		const plan = { currency: 'EUR', period: 'month' } as const;
		expect(unitsOf(lines('role,pay', 'Clerk,100'), plan)).toEqual([
			{ currency: 'EUR', period: 'month', rows: 1 }
		]);
	});

	it('are those of the columns, the most frequent first', () => {
		const text = lines(
			'role,pay,currency,period',
			'Clerk,100,EUR,hourly',
			'Clerk,100,usd,Yearly',
			'Clerk,100,US$,per annum',
			'Clerk,100,,',
			'Clerk,100,€,/hr'
		);
		expect(unitsOf(text)).toEqual([
			{ currency: 'USD', period: 'year', rows: 3 },
			{ currency: 'EUR', period: 'hour', rows: 2 }
		]);
	});

	it('are by the mark of the amount, which is kept where it may be several currencies', () => {
		const text = lines('role,pay', 'Clerk,€100', 'Clerk,$100', 'Clerk,100 PLN', 'Clerk,100');
		const inNone = [
			{ currency: 'EUR', period: 'year', rows: 1 },
			{ currency: '$', period: 'year', rows: 1 },
			{ currency: 'PLN', period: 'year', rows: 1 },
			{ currency: undefined, period: 'year', rows: 1 }
		];
		expect(unitsOf(text, { currency: undefined })).toEqual(inNone);
		expect(unitsOf(text, { currency: 'CAD' })).toEqual([
			{ currency: 'CAD', period: 'year', rows: 2 },
			{ currency: 'EUR', period: 'year', rows: 1 },
			{ currency: 'PLN', period: 'year', rows: 1 }
		]);
	});

	it('are by what the amount says that it is paid for, else that of the file', () => {
		const text = lines(
			'role,pay',
			'Clerk,$50/hr',
			'Clerk,$60 an hour',
			'Clerk,$100K',
			'Clerk,$4K/mo'
		);
		expect(unitsOf(text, { period: 'year' })).toEqual([
			{ currency: 'USD', period: 'hour', rows: 2 },
			{ currency: 'USD', period: 'year', rows: 1 },
			{ currency: 'USD', period: 'month', rows: 1 }
		]);
	});

	it('are by what either end of a range says', () => {
		const text = lines(
			'role,low,high',
			'Clerk,$50/hr,$60',
			'Clerk,$50,$60/hr',
			'Clerk,$50/hr,$60/day'
		);
		const plan = { kind: 'ranges', columns: { role: 0, min: 1, max: 2 } } as const;
		expect(unitsOf(text, plan)).toEqual([{ currency: 'USD', period: 'hour', rows: 2 }]);
		expect(problemsOf(text, plan)).toEqual([
			'Row 4, column high: “$60/day” is paid for another period. Expected an amount per hour, as in the rest of the row. Correct whichever of the two is wrong.'
		]);
	});

	it('must be units, and agree', () => {
		const text = lines(
			'role,pay,currency,period',
			'Clerk,100,beads,year',
			'Clerk,100,EUR,fortnight',
			'Clerk,$100,EUR,year',
			'Clerk,100/h,EUR,year'
		);
		expect(problemsOf(text)).toEqual([
			'Row 2, column currency: “beads” is no currency. Expected a code such as USD, or a sign such as €. Write the code, or leave it empty where the currency of the whole file holds.',
			'Row 3, column period: “fortnight” is no period of pay. Expected year, month, week, day or hour. Write one of these, or leave it empty where the period of the whole file holds.',
			'Row 4, column pay: “$100” is in another currency. Expected an amount in EUR, as in the rest of the row. Correct whichever of the two is wrong.',
			'Row 5, column pay: “100/h” is paid for another period. Expected an amount per year, as in the rest of the row. Correct whichever of the two is wrong.'
		]);
	});
});

describe('a problem', () => {
	it('is a pay that is no single amount, or may be two', () => {
		const text = lines('role,pay', 'Clerk,25.000', 'Clerk,$170-220K', 'Clerk,300K+', 'Clerk,much');
		const expected = 'Expected an amount of money, such as 170000, 170,000 or $170K.';
		expect(problemsOf(text)).toEqual([
			`Row 2, column pay: “25.000” may be 25 or 25000. ${expected} Write it in full, and thousands without a sign.`,
			`Row 3, column pay: “$170-220K” is a range. ${expected} Write each end in a cell of its own.`,
			`Row 4, column pay: “300K+” is open-ended. ${expected} Write the amount itself: only a top may be open.`,
			`Row 5, column pay: “much” is not money. ${expected} Write it in digits, without further letters or words.`
		]);
	});

	it('is none where the decimal sign is known', () => {
		const { facts } = readText(lines('role,pay', 'Clerk,25.000'), { decimal: ',' });
		expect(facts).toMatchObject({ usable: 1, problems: { total: 0 } });
	});

	it('is a role or a seniority that is missing', () => {
		const text = lines('role,seniority,pay', ',junior,100', 'Clerk,-,100', ',,100', ',,');
		expect(problemsOf(text)).toEqual([
			'Row 2, column role: the cell names no role. Expected a role, such as Data Scientist. Fill it in, or remove the row.',
			'Row 3, column seniority: “-” names no seniority. Expected a level, such as junior or senior. Fill it in, or remove the row.',
			'Row 4, column role: the cell names no role. Expected a role, such as Data Scientist. Fill it in, or remove the row.',
			'Row 4, column seniority: the cell names no seniority. Expected a level, such as junior or senior. Fill it in, or remove the row.'
		]);
	});

	it('is a column that the plan does not know, and then no row is read', () => {
		const { facts } = readText(lines('role,x', 'Clerk,100'));
		expect(facts).toMatchObject({ rowCount: 1, usable: 0, roles: [] });
		expect(facts.problems.first.map(writeProblem)).toEqual([
			'Row 1: no column is the pay. Expected the column that holds it. Choose it among the columns, or add it to the file.'
		]);
	});

	it('of a row that did not come apart is counted with the others, and so is the row', () => {
		const { facts } = readText(lines('role,pay', 'Clerk,100', 'Clerk,100,000', 'Clerk,100'));
		expect(facts).toMatchObject({ rowCount: 3, usable: 2, problems: { total: 1, rows: 1 } });
	});
});

describe('a seniority in the role', () => {
	const { facts } = readText(
		lines('role,pay', 'Junior Clerk,100', 'Sr. Clerk,200', 'junior  clerk,100', 'Clerk,100', ',1'),
		{ seniorityInRole: true }
	);

	it('is taken off it', () => {
		expect(facts.roles).toEqual([{ word: 'Clerk', rows: 3 }]);
		expect(facts.seniorities).toEqual([
			{ word: 'Junior', rows: 2 },
			{ word: 'Sr.', rows: 1 }
		]);
	});

	it('must be there', () => {
		expect(facts.problems.first.map(writeProblem)).toEqual([
			'Row 5, column role: “Clerk” does not begin with a seniority. Expected a level in front of the role, such as Senior Data Scientist. Write it there, or choose another column for the seniority.',
			'Row 6, column role: the cell names no role. Expected a role, such as Data Scientist. Fill it in, or remove the row.'
		]);
	});
});

describe('ranges', () => {
	it('are two columns or one', () => {
		const ends = readText(lines('role,min,max', 'Clerk,$100,$200'), { kind: 'ranges' });
		const range = readText(lines('role,range', 'Clerk,$100-200'), { kind: 'ranges' });
		expect([ends, range].map(({ facts }) => [facts.usable, facts.units])).toEqual([
			[1, [{ currency: 'USD', period: 'year', rows: 1 }]],
			[1, [{ currency: 'USD', period: 'year', rows: 1 }]]
		]);
	});

	it('are not used where an end is missing, zero or negative', () => {
		const text = lines('role,min,max', 'Clerk,,200', 'Clerk,100,', 'Clerk,0,200', 'Clerk,-1,200');
		expect(readText(text, { kind: 'ranges' }).facts).toMatchObject({
			usable: 0,
			unused: { missing: 2, zero: 1, negative: 1 },
			problems: { total: 0 }
		});
	});

	it('must rise, in one currency', () => {
		const text = lines('role,min,max', 'Clerk,200,100', 'Clerk,$100,€200', 'Clerk,x,1-2');
		expect(problemsOf(text, { kind: 'ranges' })).toEqual([
			'Row 2, column max: “100” is below min, 200. Expected at least 200. Correct whichever of the two is wrong.',
			'Row 3, column max: “€200” is in another currency. Expected an amount in $, as in the rest of the row. Correct whichever of the two is wrong.',
			'Row 4, column min: “x” is not money. Expected an amount of money, such as 170000, 170,000 or $170K. Write it in digits, without further letters or words.',
			'Row 4, column max: “1-2” is a range. Expected an amount of money, such as 170000, 170,000 or $170K. Write each end in a cell of its own.'
		]);
		expect(problemsOf(lines('role,range', 'Clerk,200-100'), { kind: 'ranges' })).toEqual([
			'Row 2, column range: “200-100” is a range that falls. Expected a range of money, such as $170-220K. Write the smaller amount first.'
		]);
	});
});
