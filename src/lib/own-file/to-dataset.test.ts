import { describe, expect, it } from 'vitest';
import { aboutFile } from './about';
import { bandOf, payPart } from './pay-part.fixture';
import { toDataset } from './to-dataset';

const BANDS = [
	bandOf('Data Scientist', 'senior', 100_000, 150_000),
	bandOf('ML Engineer', 'senior', 120_000, 180_000)
];
const ABOUT = aboutFile('pay_bands-2026.csv');
const ROLES = ['Data Scientist', 'ML Engineer'];

describe('a dataset of a file of one’s own', () => {
	it('is named after the file, which is its source, and has no date', () => {
		const dataset = toDataset({
			about: ABOUT,
			pay: payPart({ answer: { bands: BANDS } }),
			skills: undefined,
			roles: ROLES
		});
		expect(dataset.title).toBe('pay bands 2026');
		expect(dataset.sources).toEqual([{ title: 'pay_bands-2026.csv', path: undefined }]);
		expect(dataset.date).toBeUndefined();
		expect(dataset.scope).toBe('40 rows');
	});

	it.each([
		['2026', '2026'],
		['2026-05', '2026-05'],
		['2024-02-29', '2024-02-29'],
		['', undefined],
		// As earlier versions took it, and kept it in the browser.
		['May 2026', undefined]
	])('of the date “%s” has the date %s', (date, expected) => {
		const about = { ...ABOUT, date };
		const dataset = toDataset({ about, pay: undefined, skills: undefined, roles: [] });
		expect(dataset.date).toBe(expected);
	});

	it('holds the bands of the roles drawn, and says of how many', () => {
		const dataset = toDataset({
			about: { ...ABOUT, scope: 'Germany' },
			pay: payPart({
				answer: { bands: BANDS },
				selection: { where: new Map([['work_year', ['2024', '2025']]]) }
			}),
			skills: undefined,
			roles: ['ML Engineer']
		});
		expect(dataset.bands).toEqual([BANDS[1]]);
		expect(dataset.roles).toEqual(['ML Engineer']);
		expect(dataset.scope).toBe('Germany, 1 of 2 roles, work_year: 2024 or 2025, 20 rows');
	});

	it('has the levels of its bands, in ladder order', () => {
		const bands = [...BANDS, bandOf('ML Engineer', 'entry', 80_000, 90_000)];
		const levels = (shown: typeof bands) =>
			toDataset({
				about: ABOUT,
				pay: payPart({ answer: { bands: shown } }),
				skills: undefined,
				roles: ROLES
			}).seniorities;
		expect(levels(bands)).toEqual(['entry', 'senior']);
		expect(levels(BANDS)).toEqual(['senior']);
	});

	it('keeps the axis where it was without a filter', () => {
		const pay = payPart({
			answer: { bands: [BANDS[0]!] },
			unfiltered: [...BANDS, bandOf('Actuary', 'senior', 300_000, 400_000)]
		});
		const dataset = toDataset({ about: ABOUT, pay, skills: undefined, roles: ROLES });
		// The top of the ML engineer's band; the actuary is not drawn.
		expect(dataset.leastReach).toBe(190_000);
	});

	it('names percentiles as such', () => {
		const terms = (plan: Parameters<typeof payPart>[0]) =>
			toDataset({ about: ABOUT, pay: payPart(plan), skills: undefined, roles: [] }).terms;
		expect(terms({}).top.name).toBe('90th percentile');
		expect(terms({ plan: { kind: 'bands' } }).top.name).toBe('Top of band');
		expect(
			terms({ plan: { kind: 'percentiles', columns: { role: 0, p10: 1, p90: 2 } } }).min.name
		).toBe('10th percentile');
	});

	it('has no currency where the file states none', () => {
		const unit = (currency: string | undefined) =>
			toDataset({
				about: ABOUT,
				pay: payPart({ selection: { currency } }),
				skills: undefined,
				roles: []
			}).unit;
		expect(unit('EUR')).toEqual({ currency: 'EUR', period: 'year' });
		expect(unit(undefined)).toEqual({ currency: 'XXX', period: 'year' });
		expect(unit('kr')).toEqual({ currency: 'XXX', period: 'year' });
	});

	it('keeps the further columns of published bands', () => {
		const bands = [{ ...BANDS[0]!, extra: new Map([['__proto__', 'x']]) }];
		const dataset = toDataset({
			about: ABOUT,
			pay: payPart({ answer: { bands } }),
			skills: undefined,
			roles: ROLES
		});
		expect(dataset.extraColumns).toEqual([
			{ name: '__proto__', title: '__proto__', number: false }
		]);
	});

	it('may hold skills alone', () => {
		const skills = {
			skills: ['SQL'],
			scale: { levels: ['light', 'heavy'], zero: undefined, mandatory: undefined },
			profiles: [{ role: 'Analyst', levels: new Map([['SQL', 'heavy']]) }]
		};
		const dataset = toDataset({ about: ABOUT, pay: undefined, skills, roles: ['Analyst'] });
		expect(dataset.bands).toEqual([]);
		expect(dataset.skills).toBe(skills);
	});
});
