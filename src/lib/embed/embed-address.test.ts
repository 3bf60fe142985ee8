import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '$lib/view/view';
import { embedPath, embedQuery, pageOf, viewOf } from './embed-address';

const dataset = {
	name: 'pay-2026',
	seniorities: ['junior', 'senior'],
	roles: ['Data Scientist', 'ML Engineer']
};
const many = {
	...dataset,
	roles: [...dataset.roles, 'Data Engineer', 'Analyst', 'Statistician', 'Actuary', 'Programmer']
};
const PAIR = { from: 'ML Engineer', to: 'Data Scientist' };
const view = {
	...DEFAULT_VIEW,
	seniority: 'senior',
	roles: ['ML Engineer'],
	sort: 'top',
	skills: 'list',
	skillSort: 'file',
	compare: PAIR
} as const;

describe('the address of an embed', () => {
	it('names dataset and chart', () => {
		expect(embedPath(dataset, 'pay-bands', view)).toBe('/embed/pay-2026/pay-bands/');
	});

	it('names two roles in its path, where they have a page', () => {
		expect(embedPath(dataset, 'comparison', view)).toBe(
			'/embed/pay-2026/comparison/ml-engineer/data-scientist/'
		);
		expect(embedQuery(dataset, 'comparison', view, 'dark')).toBe('?seniority=senior&theme=dark');
	});

	it('names two of many roles in its query', () => {
		expect(embedPath(many, 'comparison', view)).toBe('/embed/pay-2026/comparison/');
		expect(embedQuery(many, 'comparison', view, 'auto')).toBe(
			'?seniority=senior&compare=ml-engineer,data-scientist'
		);
	});

	it('holds of the view what the chart shows, and the theme unless it is the system’s', () => {
		expect(embedQuery(dataset, 'pay-bands', view, 'auto')).toBe(
			'?seniority=senior&roles=ml-engineer&sort=top'
		);
		expect(embedQuery(dataset, 'skills-radar', view, 'dark')).toBe(
			'?roles=ml-engineer&skill-sort=file&theme=dark'
		);
		expect(embedQuery(dataset, 'pay-bands', DEFAULT_VIEW, 'auto')).toBe('');
	});
});

it('keeps the chart in the link to the page, however wide the reader’s window', () => {
	expect(viewOf('skills-radar', view)).toEqual({
		...DEFAULT_VIEW,
		roles: ['ML Engineer'],
		skills: 'radar',
		skillSort: 'file'
	});
});

describe('the page that an embed leads to', () => {
	it('is its dataset’s, with what the chart shows', () => {
		expect(pageOf(dataset, 'pay-bands', view, '/')).toBe(
			'/?seniority=senior&roles=ml-engineer&sort=top'
		);
		expect(pageOf(dataset, 'skills-gap', view, '/pay-2026/')).toBe(
			'/pay-2026/?roles=ml-engineer&skills=list&skill-sort=file'
		);
	});

	it('is that of its two roles, where they have one', () => {
		expect(pageOf(dataset, 'comparison', view, '/')).toBe(
			'/pay-2026/compare/ml-engineer/data-scientist/?seniority=senior'
		);
		expect(pageOf(many, 'comparison', view, '/')).toBe(
			'/?seniority=senior&compare=ml-engineer,data-scientist'
		);
	});
});
