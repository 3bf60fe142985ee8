import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type View } from '$lib/view/view';
import { sampleSubject } from './figure-subject.fixture';
import { pictureFile, pictureViews } from './picture-file';

const { seniorities } = sampleSubject;

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
		['pay-bands', { seniority: 'principal' }, undefined]
	])('%s of %j is %s', (chart, changes, file) => {
		expect(pictureFile(chart, { ...DEFAULT_VIEW, ...changes }, seniorities)).toBe(file);
	});

	it('names a seniority as the address does', () => {
		const view = { ...DEFAULT_VIEW, seniority: 'Level 2 (senior)' };
		expect(pictureFile('pay-bands', view, ['Level 1', 'Level 2 (senior)'], 'csv')).toBe(
			'pay-bands.level-2-senior.csv'
		);
	});

	it('takes the only seniority for all of them', () => {
		const view = { ...DEFAULT_VIEW, seniority: 'all levels' };
		expect(pictureFile('pay-bands', view, ['all levels'], 'svg')).toBe('pay-bands.svg');
	});
});

describe('the views of a dataset that have pictures', () => {
	const filesOf = (changes: Partial<typeof sampleSubject>) => {
		const subject = { ...sampleSubject, ...changes };
		return pictureViews(subject).map(({ chart, view, name }) => {
			expect(pictureFile(chart, view, subject.seniorities)).toBe(`${name}.png`);
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
