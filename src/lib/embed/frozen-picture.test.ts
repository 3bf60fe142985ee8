import { describe, expect, it } from 'vitest';
import type { SavedChart } from '$lib/figure/figure-subject';
import { sampleSubject } from '$lib/figure/figure-subject.fixture';
import { DEFAULT_VIEW } from '$lib/view/view';
import { frozenPicture, pictureCode } from './frozen-picture';

const PAIR = { from: 'ML Engineer', to: 'Data Scientist' };

const of = (chart: SavedChart, changes: Partial<typeof DEFAULT_VIEW>) => {
	const picture = frozenPicture(chart, { ...DEFAULT_VIEW, ...changes }, sampleSubject);
	return picture && [picture.file, picture.exact];
};

describe('the picture for places without frames', () => {
	it('is the view’s own where there is one', () => {
		expect(of('pay-bands', {})).toEqual(['pay-bands.png', true]);
		expect(of('pay-bands', { seniority: 'senior', skills: 'list' })).toEqual([
			'pay-bands.senior.png',
			true
		]);
		expect(of('skills-gap', { seniority: 'senior', sort: 'top' })).toEqual([
			'skills-gap.png',
			true
		]);
	});

	it('is else the nearest, and known to be another', () => {
		expect(of('pay-bands', { seniority: 'senior', roles: ['ML Engineer'] })).toEqual([
			'pay-bands.senior.png',
			false
		]);
		expect(of('skills-gap', { roles: ['ML Engineer'] })).toEqual(['skills-gap.png', false]);
		const where = new Map([['year', ['2025']]]);
		expect(of('comparison', { compare: PAIR, seniority: 'senior', where })).toEqual([
			'compare/ml-engineer/data-scientist/comparison.senior.png',
			false
		]);
	});

	it('is that of two roles, at the levels shown', () => {
		expect(of('comparison', { compare: PAIR, roles: [] })).toEqual([
			'compare/ml-engineer/data-scientist/comparison.png',
			true
		]);
	});

	it('is none of two roles among many', () => {
		const roles = [...sampleSubject.roles, 'a', 'b', 'c', 'd', 'e'];
		const view = { ...DEFAULT_VIEW, compare: PAIR };
		expect(frozenPicture('comparison', view, { ...sampleSubject, roles })).toBeUndefined();
	});

	it('says what it shows, and lets no word of that become code', () => {
		const subject = { ...sampleSubject, scope: '"US" & <EU>' };
		expect(pictureCode('https://a.example/pay.png', 'pay-bands', subject, DEFAULT_VIEW)).toMatch(
			/^<img src="https:\/\/a\.example\/pay\.png" alt="Range-bar chart of pay bands, &quot;US&quot; &amp; &lt;EU&gt;, in USD per year\. [^"<>]*300 thousand dollars or more\." width="1200" style="max-width: 100%; height: auto" loading="lazy">$/
		);
	});
});
