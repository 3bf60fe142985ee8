import { expect, it } from 'vitest';
import { countProblems } from '$lib/csv/problem-tally';
import { sumUpPay, sumUpSkills } from './file-sum';
import { payPart } from './pay-part.fixture';

const faultIn = (row: number) => ({ row, found: 'is wrong', expected: 'right', cure: 'Mend it.' });

it('a file of pay has the problems of its rows, and those that the selection brings about', () => {
	const [read, shown] = [faultIn(3), faultIn(7)];
	const part = payPart({
		facts: { rowCount: 12, usable: 11, problems: countProblems([read]) },
		answer: { problems: countProblems([shown]) }
	});
	expect(sumUpPay(part)).toEqual({
		loaded: 10,
		total: 12,
		problems: { first: [read, shown], total: 2, rows: 2 }
	});
});

it('a row that says that its pay is not known has no problem', () => {
	const facts = { rowCount: 12, usable: 6, unused: { missing: 3, zero: 2, negative: 1 } };
	expect(sumUpPay(payPart({ facts }))).toMatchObject({ loaded: 12, total: 12 });
});

it.each([
	['all rows', 'is the header of two columns', 12],
	['none', 'no column is the pay', 0]
])('%s are loaded where the header’s problem is: %s', (_, found, usable) => {
	const problems = countProblems([{ ...faultIn(1), found }]);
	const sum = sumUpPay(payPart({ facts: { rowCount: 12, usable, problems } }));
	expect(sum).toMatchObject({ loaded: usable, total: 12 });
});

it('a file of skills has loaded the rows without a problem', () => {
	const skills = {
		skills: [],
		scale: { levels: [], zero: undefined, mandatory: undefined },
		profiles: []
	};
	const problems = [faultIn(2), faultIn(2), faultIn(5)];
	expect(sumUpSkills({ skills, rowCount: 9, problems })).toMatchObject({ loaded: 7, total: 9 });
});
