import { describe, expect, it } from 'vitest';
import { payNotes } from './pay-notes';
import { payPart } from './pay-part.fixture';

const ALL = new Set(['Data Scientist', 'ML Engineer']);

describe('the notes of a file of pay', () => {
	it('say what a bar spans where it was computed', () => {
		expect(payNotes(payPart(), ALL)).toEqual([
			'A bar spans the 25th to the 75th percentile of the rows of a role and seniority, the marker beyond it is their 90th.'
		]);
		expect(payNotes(payPart({ plan: { kind: 'ranges' } }), ALL)[0]).toContain(
			'median of the minima to the median of the maxima'
		);
	});

	it('say nothing of bands that were published', () => {
		expect(payNotes(payPart({ plan: { kind: 'bands' } }), ALL)).toEqual([]);
	});

	it('say first what was turned into yearly pay', () => {
		expect(payNotes(payPart({ answer: { converted: 1204 } }), ALL)[0]).toBe(
			'1,204 rows of hourly or monthly pay are counted as yearly: × 2,080 hours or × 12 months.'
		);
		expect(payNotes(payPart({ answer: { converted: 1 } }), ALL)[0]).toMatch(
			/^1 row of hourly or monthly pay is counted/
		);
	});

	it('count groups that are too small, of the roles drawn', () => {
		const tooSmall = [
			{ role: 'Data Scientist', seniority: 'entry', n: 4 },
			{ role: 'Baker', seniority: 'senior', n: 1 }
		];
		const notes = payNotes(payPart({ answer: { tooSmall } }), ALL);
		expect(notes).toContain(
			'1 group of fewer than 5 rows is not drawn; bands of fewer than 10 are marked.'
		);
	});

	it('say which units are left out, and how many rows', () => {
		const units = [
			{ currency: 'USD', period: 'year', rows: 100 },
			{ currency: 'EUR', period: 'year', rows: 30 },
			{ currency: undefined, period: 'month', rows: 2 }
		] as const;
		expect(payNotes(payPart({ facts: { units } }), ALL)).toContain(
			'32 rows in EUR per year and no currency per month are left out: amounts of different units are never mixed.'
		);
	});

	it('leave out no unit that is turned into yearly pay', () => {
		const units = [
			{ currency: 'USD', period: 'year', rows: 100 },
			{ currency: 'USD', period: 'hour', rows: 30 },
			{ currency: 'USD', period: 'week', rows: 1 }
		] as const;
		const notes = payNotes(payPart({ facts: { units }, selection: { yearly: true } }), ALL);
		expect(notes.at(-1)).toBe(
			'1 row in USD per week is left out: amounts of different units are never mixed.'
		);
	});

	it('count rows that were not used', () => {
		const unused = { missing: 1200, zero: 0, negative: 1 };
		expect(payNotes(payPart({ facts: { unused } }), ALL).at(-1)).toBe(
			'Not used: 1,200 rows without pay and 1 row with a pay below zero.'
		);
	});
});
