import { describe, expect, it } from 'vitest';
import { parsePayBands, type PayBandSchema } from './pay-bands';
import { writeProblem } from './problem';

const LADDER: PayBandSchema = {
	seniorities: ['junior', 'senior'],
	currency: 'USD',
	period: 'year'
};
const HEADER = 'role,seniority,min,max,median,top_of_band,n\n';

function parseRow(row: string, schema = LADDER) {
	return parsePayBands(HEADER + row, schema);
}

describe('a band', () => {
	it('is read whole', () => {
		expect(parseRow('ML Engineer,senior,170000,220000,190000,300000+,57').bands).toEqual([
			{
				role: 'ML Engineer',
				seniority: 'senior',
				min: 170_000,
				max: 220_000,
				median: 190_000,
				top: { amount: 300_000, open: true },
				n: 57,
				extra: new Map()
			}
		]);
	});

	it('has no median, top or n where the cells are empty: never 0', () => {
		const [band] = parseRow('ML Engineer,senior,170000,220000,,,').bands;
		expect(band).toMatchObject({ median: undefined, top: undefined, n: undefined });
	});

	it('may have its money written in many ways', () => {
		const { bands, problems } = parseRow('A,junior,"$80,000",105K,,≥$120K,"1,200"');
		expect(problems).toEqual([]);
		expect(bands).toMatchObject([
			{ min: 80_000, max: 105_000, top: { amount: 120_000, open: true }, n: 1200 }
		]);
	});

	it('may have both ends in one cell', () => {
		const { bands, problems } = parsePayBands(
			'Job title;Level;Pay range;Top\nA;junior;$170-220K;300K+\nB;junior;14 000 - 20 000;\n'
		);
		expect(problems).toEqual([]);
		expect(bands).toMatchObject([
			{ role: 'A', min: 170_000, max: 220_000, top: { amount: 300_000, open: true } },
			{ role: 'B', min: 14_000, max: 20_000, top: undefined }
		]);
	});
});

describe('headers', () => {
	it.each([
		['role,seniority,min,max'],
		['Role,Seniority,Min,Max'],
		['job_title,experience-level,Min. Salary,MAX SALARY'],
		['"Job\ntitle", Level ,Minimum,Maximum']
	])('are known by many spellings: %j', (header) => {
		const { bands, problems } = parsePayBands(`${header}\nA,junior,1,2\n`);
		expect(problems).toEqual([]);
		expect(bands).toMatchObject([{ role: 'A', seniority: 'junior', min: 1, max: 2 }]);
	});

	it('keep what is no field, as it was written', () => {
		const { bands, extraColumns, problems } = parsePayBands(
			'role,seniority,title,min,max,range,__proto__,constructor,,\nA,junior, Mr ,1,2,n/a,x,y,z,\n'
		);
		expect(problems).toEqual([]);
		expect(extraColumns).toEqual(['title', 'range', '__proto__', 'constructor', 'column 9']);
		expect(bands[0]?.extra).toEqual(
			new Map([
				['title', ' Mr '],
				['range', 'n/a'],
				['__proto__', 'x'],
				['constructor', 'y'],
				['column 9', 'z']
			])
		);
	});

	it('that are there twice are a problem, also in two spellings', () => {
		const { problems } = parsePayBands('role,seniority,min,max,MIN \nA,junior,1,2,3\n');
		expect(problems.map(writeProblem)).toEqual([
			'Row 1: “MIN” is the header of two columns, 3 and 5; only the first is read. Expected a header of its own for each column. Rename one of them, or remove it.'
		]);
	});

	it('that are missing are named, and nothing is loaded', () => {
		const { bands, rowCount, problems } = parsePayBands('who,min\nA,1\nB,2\n');
		expect([bands.length, rowCount]).toEqual([0, 2]);
		expect(problems.map(writeProblem)).toEqual([
			'Row 1: no column is the role. Expected a header such as role, job title, title. Rename the column that holds it, or add one.',
			'Row 1: no column is the seniority. Expected a header such as seniority, level, seniority level. Rename the column that holds it, or add one.',
			'Row 1: no column is the max. Expected a header such as max, maximum, max pay. Rename the column that holds it, or add one.'
		]);
	});
});

describe('a row with a problem', () => {
	it.each([
		[',junior,1,2,,,', 'Row 2, column role: the cell is empty.'],
		['A,,1,2,,,', 'Row 2, column seniority: the cell is empty.'],
		[
			'A,Snr,1,2,,,',
			'Row 2, column seniority: “Snr” is not known. Expected one of: junior, senior.'
		],
		['A,junior,,2,,,', 'Row 2, column min: the cell is empty. Expected an amount of money'],
		['A,junior,12O,200,,,', 'Row 2, column min: “12O” is not money.'],
		['A,junior,-5,200,,,', 'Row 2, column min: “-5” is less than zero.'],
		['A,junior,1e309,2,,,', 'Row 2, column min: “1e309” is not money.'],
		['A,junior,25.000,30000,,,', 'Row 2, column min: “25.000” may be 25 or 25000.'],
		['A,junior,1,300K+,,,', 'Row 2, column max: “300K+” is open-ended.'],
		['A,junior,1-2,3,,,', 'Row 2, column min: “1-2” is a range.'],
		[
			'A,junior,€1,2,,,',
			'Row 2, column min: “€1” is in another currency. Expected an amount in USD.'
		],
		[
			'A,junior,1,2/hr,,,',
			'Row 2, column max: “2/hr” is paid per hour. Expected an amount per year.'
		],
		['A,junior,0,0,,,', 'Row 2, column max: “0” is no pay.'],
		['A,junior,3,2,,,', 'Row 2, column max: “2” is below min, 3. Expected at least 3.'],
		[
			'A,junior,1,3,4,,',
			'Row 2, column median: “4” is outside the band. Expected an amount from 1 to 3.'
		],
		['A,junior,2,3,1,,', 'Row 2, column median: “1” is outside the band.'],
		['A,junior,1,3,,2,', 'Row 2, column top_of_band: “2” is below max, 3.'],
		['A,junior,1,3,,2+,', 'Row 2, column top_of_band: “2+” is below max, 3.'],
		['A,junior,1,3,,n/a,', 'Row 2, column top_of_band: “n/a” is not money.'],
		['A,junior,1,3,,,2.5', 'Row 2, column n: “2.5” is not a count.'],
		['A,junior,1,3,,,0', 'Row 2, column n: “0” is not a count.'],
		['A,junior,1,3,,,many', 'Row 2, column n: “many” is not a count.']
	])('is left out, and said: %s', (row, said) => {
		const { bands, problems } = parseRow(row);
		expect(bands).toEqual([]);
		expect(problems).toHaveLength(1);
		expect(writeProblem(problems[0]!)).toContain(said);
	});

	it('has all of its faults named at once', () => {
		const columns = parseRow('A,Snr,x,y,z,?,-').problems.map(({ column }) => column);
		expect(columns).toEqual(['seniority', 'min', 'max', 'median', 'top_of_band', 'n']);
	});

	it('leaves the good rows alone', () => {
		const { bands, rowCount, problems } = parseRow(
			'A,junior,1,2,,,\n\nA,senior,x,3,,,\nB,junior,1,2,,,\nB,senior,3,2,,,\n'
		);
		expect([bands.length, rowCount]).toEqual([2, 4]);
		expect(problems.map(({ row }) => row)).toEqual([4, 6]);
	});

	it('says where a role and seniority were before, whatever their case and spaces', () => {
		const { bands, problems } = parseRow('A b,junior,1,2,,,\n a  B,JUNIOR,3,4,,,\n');
		expect(bands).toHaveLength(1);
		expect(problems.map(writeProblem)).toEqual([
			'Row 3, column role: “ a  B” repeats row 2. Expected one row only for A b, junior. Remove one of the two rows.'
		]);
	});

	it('names a range that is none', () => {
		const { problems } = parsePayBands('role,seniority,range\nA,junior,170K\nB,junior,220-170K\n');
		expect(problems.map(writeProblem)).toEqual([
			'Row 2, column range: “170K” is a single amount. Expected a range of money, such as $170-220K. Write both ends.',
			'Row 3, column range: “220-170K” is a range that falls. Expected a range of money, such as $170-220K. Write the smaller amount first.'
		]);
	});
});

describe('roles and seniorities', () => {
	const TEXT = `${HEADER}B, Senior ,3,4,,,\nA,JUNIOR,1,2,,,\nb,junior,1,2,,,\n`;

	it('are spelled and ordered by the ladder where there is one', () => {
		const { roles, seniorities, bands } = parsePayBands(TEXT, LADDER);
		expect(seniorities).toEqual(['junior', 'senior']);
		expect(roles).toEqual(['B', 'A']);
		expect(bands.map(({ seniority }) => seniority)).toEqual(['senior', 'junior', 'junior']);
	});

	it('are spelled and ordered as the file first has them where there is none', () => {
		expect(parsePayBands(TEXT).seniorities).toEqual(['Senior', 'JUNIOR']);
	});

	it('leave out the levels that no band has', () => {
		const schema = { seniorities: ['junior', 'senior', 'staff'] };
		expect(parsePayBands(TEXT, schema).seniorities).toEqual(['junior', 'senior']);
	});

	it('are the same word with one character or two for an accented letter', () => {
		const { roles } = parsePayBands(`${HEADER}Inge\u0301nieur,a,1,2,,,\nIng\u00e9nieur,b,1,2,,,\n`);
		expect(roles).toEqual(['Ing\u00e9nieur']);
	});
});

it('reads amounts by the decimal sign that is stated', () => {
	const schema = { decimal: ',' } as const;
	expect(
		parsePayBands('role;seniority;min;max\nA;a;25.000;30.000,50\n', schema).bands
	).toMatchObject([{ min: 25_000, max: 30_000.5 }]);
});

describe('hostile files', () => {
	it('keep markup, formulas and prototype names as text', () => {
		const { bands, problems } = parsePayBands(
			'role,seniority,min,max\n<img src=x onerror=alert(1)>,__proto__,1,2\n"=HYPERLINK(""x"")",constructor,1,2\n'
		);
		expect(problems).toEqual([]);
		expect(bands.map(({ role, seniority }) => [role, seniority])).toEqual([
			['<img src=x onerror=alert(1)>', '__proto__'],
			['=HYPERLINK("x")', 'constructor']
		]);
	});

	it('may have a cell of 10 MB', () => {
		const { bands, problems } = parseRow(
			`A,junior,${'9'.repeat(10_000_000)},2,,,\nB,junior,1,2,,,`
		);
		expect(bands).toHaveLength(1);
		expect(problems.map(({ row }) => row)).toEqual([2]);
	});

	it('may be one open quote of megabytes', () => {
		const { problems } = parseRow(`"${'A,junior,1,2,,,\n'.repeat(100_000)}`);
		expect(problems.map(({ row }) => row)).toEqual([2]);
	});

	it('may have 100,000 rows, all of them bad', () => {
		const { bands, rowCount, problems } = parseRow('A,junior,x,2,,,\n'.repeat(100_000));
		expect([bands.length, rowCount, problems.length]).toEqual([0, 100_000, 100_000]);
	});
});
