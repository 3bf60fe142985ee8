import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type View } from '$lib/view/view';
import { sampleSubject } from './figure-subject.fixture';
import { pairPictureViews, pictureFile, pictureViews } from './picture-file';

const PAIR = { from: 'Data Scientist', to: 'ML Engineer' };

describe('the file of a picture', () => {
	it.each<[Parameters<typeof pictureFile>[0], Partial<View>, string | undefined]>([
		['pay-bands', {}, 'pay-bands.png'],
		['pay-bands', { seniority: 'senior' }, 'pay-bands.senior.png'],
		// Choices that concern the other chart change nothing.
		['pay-bands', { skills: 'list', skillSort: 'difference' }, 'pay-bands.png'],
		['skills-radar', { seniority: 'senior', sort: 'max' }, 'skills-radar.png'],
		// Unless chosen otherwise, a list begins with the widest gap.
		['skills-gap', { skillSort: 'difference' }, 'skills-gap.png'],
		['skills-gap', { skillSort: 'file' }, undefined],
		['skills-radar', { skillSort: 'difference' }, undefined],
		['skills-radar', { roles: ['ML Engineer'] }, undefined],
		['pay-bands', { roles: [] }, undefined],
		['pay-bands', { sort: 'max' }, undefined],
		['pay-bands', { where: new Map([['year', ['2025']]]) }, undefined],
		['pay-bands', { against: 'ai-jobs-2025-01' }, undefined],
		['pay-bands', { seniority: 'principal' }, undefined],
		['comparison', { compare: PAIR }, 'compare/data-scientist/ml-engineer/comparison.png'],
		[
			'comparison',
			{ compare: PAIR, seniority: 'senior', roles: [], sort: 'max' },
			'compare/data-scientist/ml-engineer/comparison.senior.png'
		],
		['comparison', { compare: PAIR, seniority: 'principal' }, undefined],
		['comparison', { compare: PAIR, where: new Map([['year', ['2025']]]) }, undefined]
	])('%s of %j is %s', (chart, changes, file) => {
		expect(pictureFile(chart, { ...DEFAULT_VIEW, ...changes }, sampleSubject)).toBe(file);
	});

	it('names a seniority as the address does', () => {
		const view = { ...DEFAULT_VIEW, seniority: 'Level 2 (senior)' };
		const subject = { ...sampleSubject, seniorities: ['Level 1', 'Level 2 (senior)'] };
		expect(pictureFile('pay-bands', view, subject, 'csv')).toBe('pay-bands.level-2-senior.csv');
	});

	it('takes the only seniority for all of them', () => {
		const view = { ...DEFAULT_VIEW, seniority: 'all levels' };
		const subject = { ...sampleSubject, seniorities: ['all levels'] };
		expect(pictureFile('pay-bands', view, subject, 'svg')).toBe('pay-bands.svg');
	});

	it('is none of two roles among more than six', () => {
		const roles = [...sampleSubject.roles, 'a', 'b', 'c', 'd', 'e'];
		const view = { ...DEFAULT_VIEW, compare: PAIR };
		expect(pictureFile('comparison', view, { ...sampleSubject, roles })).toBeUndefined();
	});
});

describe('the views of a dataset that have pictures', () => {
	const filesOf = (changes: Partial<typeof sampleSubject>) => {
		const subject = { ...sampleSubject, ...changes };
		return pictureViews(subject).map(({ chart, view, name }) => {
			expect(pictureFile(chart, view, subject)).toBe(`${name}.png`);
			return name;
		});
	};

	it('are each chart, and its pay bands at each seniority', () => {
		expect(filesOf({})).toEqual([
			'pay-bands',
			'pay-bands.junior',
			'pay-bands.senior',
			'skills-radar',
			'skills-gap'
		]);
	});

	it.each([
		['no skills', { skills: undefined }, 3],
		['no bands', { bands: [] }, 2],
		['one seniority', { seniorities: ['senior'] }, 3]
	])('are fewer with %s', (_, changes, count) => {
		expect(filesOf(changes)).toHaveLength(count);
	});
});

describe('the views of two roles that have pictures', () => {
	const filesOf = (changes: Partial<typeof sampleSubject>) => {
		const subject = { ...sampleSubject, ...changes };
		return pairPictureViews(subject, PAIR).map(({ chart, view, name }) => {
			expect(pictureFile(chart, view, subject)).toBe(
				`compare/data-scientist/ml-engineer/${name}.png`
			);
			return name;
		});
	};

	it('are both at all levels, and at each that one of them has', () => {
		expect(filesOf({})).toEqual(['comparison', 'comparison.junior', 'comparison.senior']);
		expect(filesOf({ seniorities: ['junior', 'senior', 'staff'] })).toEqual([
			'comparison',
			'comparison.junior',
			'comparison.senior'
		]);
		const [junior] = sampleSubject.bands;
		expect(filesOf({ bands: [junior!] })).toEqual(['comparison', 'comparison.junior']);
	});

	it('are none without bands of theirs', () => {
		expect(filesOf({ bands: [] })).toEqual([]);
	});
});
