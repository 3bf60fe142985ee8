import { describe, expect, it } from 'vitest';
import { lines, readText, selectAll } from './observation-file.fixture';

/** Rows of one role and seniority. */
function rowsOf(start: string, pays: readonly (number | string)[], end = '') {
	return pays.map((pay) => `${start}${pay}${end}`);
}

describe('bands', () => {
	const reading = readText(
		lines(
			'role,seniority,pay',
			...rowsOf('Clerk,SE,', [60, 10, 50, 20, 40, 30]),
			...rowsOf('Clerk,EN,', [5, 5, 5, 5, 5]),
			...rowsOf('Broker,EN,', [10, 20, 30, 40]),
			...rowsOf('Analyst,SE,', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
		)
	);
	const answer = reading.answer(selectAll(reading));

	it('span the middle half, with median, 90th percentile and count; the largest role first, then by level', () => {
		expect(answer.bands).toEqual([
			{
				role: 'Analyst',
				seniority: 'senior',
				min: 3.75,
				max: 9.25,
				median: 6.5,
				top: { amount: 10.9, open: false },
				n: 12,
				extra: new Map()
			},
			{
				role: 'Clerk',
				seniority: 'entry',
				min: 5,
				max: 5,
				median: 5,
				top: { amount: 5, open: false },
				n: 5,
				extra: new Map()
			},
			{
				role: 'Clerk',
				seniority: 'senior',
				min: 22.5,
				max: 47.5,
				median: 35,
				top: { amount: 55, open: false },
				n: 6,
				extra: new Map()
			}
		]);
	});

	it('are not made of fewer than five rows', () => {
		expect(answer.tooSmall).toEqual([{ role: 'Broker', seniority: 'entry', n: 4 }]);
	});

	it('say how many rows they rest on', () => {
		expect(answer).toMatchObject({ rows: 23, converted: 0, problems: { total: 0 } });
	});

	it('are the same whenever they are asked for', () => {
		expect(reading.answer(selectAll(reading))).toEqual(answer);
	});

	it('go by the ladder: words of one level are one band, and a word without a level is left out', () => {
		const ladder = { levels: ['any'], meanings: new Map([['SE', 'any']]) };
		const { bands, tooSmall } = reading.answer(selectAll(reading, { ladder }));
		expect(bands.map(({ role, seniority, n }) => [role, seniority, n])).toEqual([
			['Analyst', 'any', 12],
			['Clerk', 'any', 6]
		]);
		expect(tooSmall).toEqual([]);

		const one = {
			levels: ['any'],
			meanings: new Map([
				['SE', 'any'],
				['EN', 'any']
			])
		};
		expect(reading.answer(selectAll(reading, { ladder: one })).bands).toMatchObject([
			{ role: 'Analyst', n: 12 },
			{ role: 'Clerk', n: 11, min: 5, median: 10, max: 35, top: { amount: 50 } }
		]);
	});

	it('are of one level where the file has no words for it', () => {
		const plain = readText(lines('role,pay', ...rowsOf('Clerk,', [1, 2, 3, 4, 5])));
		expect(plain.answer(selectAll(plain)).bands).toMatchObject([
			{ role: 'Clerk', seniority: 'all levels', median: 3 }
		]);
	});
});

describe('a unit', () => {
	const reading = readText(
		lines(
			'role,pay,currency,period',
			...rowsOf('Clerk,', [10, 20, 30, 40, 50], ',USD,hour'),
			...rowsOf('Clerk,', [1000, 2000, 3000, 4000, 5000], ',USD,month'),
			...rowsOf('Clerk,', [40_000, 50_000, 60_000, 70_000, 80_000], ',USD,year'),
			...rowsOf('Clerk,', [100, 200, 300, 400, 500], ',USD,day'),
			...rowsOf('Clerk,', [1, 2, 3, 4, 5], ',EUR,year')
		)
	);
	const bandsIn = (selection: Parameters<typeof selectAll>[1]) =>
		reading.answer(selectAll(reading, selection)).bands;

	it('is never mixed with another', () => {
		expect(bandsIn({ period: 'year' })).toMatchObject([{ n: 5, min: 50_000, median: 60_000 }]);
		expect(bandsIn({ period: 'hour' })).toMatchObject([{ n: 5, min: 20, median: 30 }]);
		expect(bandsIn({ period: 'day' })).toMatchObject([{ n: 5, min: 200, median: 300 }]);
		expect(bandsIn({ currency: 'EUR' })).toMatchObject([{ n: 5, min: 2, median: 3 }]);
		expect(bandsIn({ currency: undefined })).toEqual([]);
	});

	it('may be made yearly of hours and months', () => {
		const answer = reading.answer(selectAll(reading, { yearly: true }));
		// 12,000 20,800 24,000 36,000 40,000 41,600 48,000 50,000 60,000 60,000 62,400 70,000 80,000 83,200 104,000
		expect(answer.bands).toMatchObject([
			{ n: 15, min: 38_000, median: 50_000, max: 66_200, top: { amount: 81_920 } }
		]);
		expect(answer).toMatchObject({ rows: 15, converted: 10 });
	});
});

describe('rows to keep', () => {
	const reading = readText(
		lines(
			'role,pay,year,country',
			...rowsOf('Clerk,', [1, 2, 3, 4, 5], ',2023,US'),
			...rowsOf('Clerk,', [11, 12, 13, 14, 15], ',2024,US'),
			...rowsOf('Clerk,', [21, 22, 23, 24, 25], ',2025,US'),
			...rowsOf('Clerk,', [31, 32, 33], ',2024,DE')
		)
	);
	const where = (...wanted: [string, string[]][]) =>
		reading.answer(selectAll(reading, { where: new Map(wanted) }));

	it('are those with the value', () => {
		expect(where(['year', ['2023']]).bands).toMatchObject([{ n: 5, median: 3 }]);
	});

	it('are those with any of several values', () => {
		expect(where(['year', ['2023', '2025']]).bands).toMatchObject([{ n: 10, median: 13 }]);
	});

	it('are those with a value of every column that is named', () => {
		expect(where(['year', ['2024', '2025']], ['country', ['US']]).bands).toMatchObject([
			{ n: 10, median: 18 }
		]);
		expect(where(['year', ['2024']], ['country', ['DE']])).toMatchObject({
			bands: [],
			tooSmall: [{ role: 'Clerk', n: 3 }],
			rows: 0
		});
	});

	it('are none where no row has the value, or the file has no such column', () => {
		const nothing = { bands: [], tooSmall: [], rows: 0 };
		expect(where(['year', ['1999']])).toMatchObject(nothing);
		expect(where(['town', ['Ulm']])).toMatchObject(nothing);
	});
});

describe('ranges of job ads', () => {
	it('span from the median of the minima to that of the maxima, up to the 90th percentile of these', () => {
		const reading = readText(
			lines(
				'role,min,max',
				...['10,100', '20,60', '30,70', '40,80', '50,90'].map((ends) => `Clerk,${ends}`)
			),
			{ kind: 'ranges' }
		);
		expect(reading.answer(selectAll(reading)).bands).toEqual([
			{
				role: 'Clerk',
				seniority: 'all levels',
				min: 30,
				max: 80,
				median: undefined,
				top: { amount: 96, open: false },
				n: 5,
				extra: new Map()
			}
		]);
	});

	it('are made yearly at both ends', () => {
		const text = lines('role,range', ...rowsOf('Clerk,', Array(5).fill('$20-30') as string[]));
		const reading = readText(text, { kind: 'ranges', period: 'hour' });
		expect(reading.answer(selectAll(reading, { yearly: true })).bands).toMatchObject([
			{ min: 41_600, max: 62_400, top: { amount: 62_400 } }
		]);
	});
});
