import { describe, expect, it } from 'vitest';
import { writeProblem } from '$lib/csv/problem';
import { readPayBands } from './read-pay-bands';

const BANDS = `role,seniority,min,max,top_of_band
Baker,senior,4000,5000,6000+
Baker,junior,3000,3500,
Miller,junior,lots,2900,`;

describe('a file of bands', () => {
	it('comes with its roles, its ladder, and what is wrong in it', () => {
		const file = readPayBands(BANDS, { currency: 'EUR', period: 'month' });
		expect(file).toMatchObject({
			bands: [
				{ role: 'Baker', seniority: 'junior', min: 3000, max: 3500, top: undefined },
				{
					role: 'Baker',
					seniority: 'senior',
					min: 4000,
					max: 5000,
					top: { amount: 6000, open: true }
				}
			],
			unit: { currency: 'EUR', period: 'month' },
			roles: ['Baker'],
			seniorities: ['junior', 'senior'],
			doubts: [],
			problemCount: 1
		});
		expect(file.problems.map(writeProblem)).toEqual([
			expect.stringMatching(/^Row 4, column min: “lots” /)
		]);
	});

	it('says what was guessed where nobody says it', () => {
		const { unit, doubts } = readPayBands(BANDS);
		expect(unit).toEqual({ currency: 'XXX', period: 'year' });
		expect(doubts).toEqual([
			expect.stringContaining('which currency'),
			expect.stringContaining('pay per year')
		]);
	});

	it('takes the order of levels that it is given', () => {
		const text = 'role,seniority,min,max\nBaker,master,2,3\nBaker,journeyman,1,2';
		expect(readPayBands(text).seniorities).toEqual(['master', 'journeyman']);
		const seniorities = ['journeyman', 'master'];
		expect(readPayBands(text, { seniorities }).seniorities).toEqual(seniorities);
	});

	it('says that an order of levels was guessed, and not where it was given', () => {
		const text = 'role,seniority,min,max\nBaker,wizard,2,3\nBaker,junior,1,2';
		const unit = { currency: 'EUR', period: 'year' } as const;
		expect(readPayBands(text, unit).doubts).toEqual([
			expect.stringContaining('“wizard” stands: it was placed above “junior”')
		]);
		const seniorities = ['junior', 'wizard'];
		expect(readPayBands(text, { ...unit, seniorities }).doubts).toEqual([]);
	});

	it('takes the decimal sign that it is given', () => {
		const text = 'role;seniority;min;max\nBaker;junior;25.000;30.000';
		expect(readPayBands(text).bands).toEqual([]);
		expect(readPayBands(text, { decimal: ',' }).bands).toMatchObject([
			{ min: 25_000, max: 30_000 }
		]);
		expect(readPayBands(text, { decimal: '.' }).bands).toMatchObject([{ min: 25, max: 30 }]);
	});

	it('may be bytes, in another encoding', () => {
		// "Bäcker" in Windows-1252.
		const bytes = Uint8Array.from('role,seniority,min,max\nB\u00e4cker,junior,1,2', (letter) =>
			letter.charCodeAt(0)
		);
		expect(readPayBands(bytes).roles).toEqual(['Bäcker']);
	});
});

it('makes bands of a file with one pay per row, from p25 to p75', () => {
	const pays = [10, 20, 30, 40, 50].map((pay) => `Baker,junior,$${pay}000`);
	const file = readPayBands(['role,seniority,salary', ...pays].join('\n'));
	// Of five values in order, the quarter points are the second and the fourth.
	expect(file.bands).toMatchObject([{ min: 20_000, max: 40_000, median: 30_000, n: 5 }]);
	expect(file.terms).toMatchObject({
		min: { name: '25th percentile' },
		top: { name: '90th percentile' }
	});
	expect(file.notes).toEqual([expect.stringContaining('25th to the 75th percentile')]);
});

it.each([
	['a text of nothing', '', 'The file is empty. '],
	['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'The file is '],
	[
		'a file of skills',
		'role,skill,intensity\nBaker,Dough,heavy',
		'The file holds skills, not pay. '
	]
])('says of %s what it is, and throws nothing', (_, file, sentence) => {
	const { bands, problems, problemCount } = readPayBands(file);
	expect(bands).toEqual([]);
	expect(problemCount).toBe(1);
	expect(problems.map(writeProblem)).toEqual([expect.stringContaining(sentence)]);
});
