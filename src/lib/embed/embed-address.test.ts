import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '$lib/view/view';
import { embedPath, embedQuery, viewOf } from './embed-address';

const choices = {
	seniorities: ['junior', 'senior'],
	roles: ['Data Scientist', 'ML Engineer']
};
const view = {
	...DEFAULT_VIEW,
	seniority: 'senior',
	roles: ['ML Engineer'],
	sort: 'top',
	skills: 'list',
	skillSort: 'file'
} as const;

describe('the address of an embed', () => {
	it('names dataset and chart', () => {
		expect(embedPath('us-oews-2023', 'pay-bands')).toBe('/embed/us-oews-2023/pay-bands/');
	});

	it('holds of the view what the chart shows, and the theme unless it is the system’s', () => {
		expect(embedQuery('pay-bands', view, 'auto', choices)).toBe(
			'?seniority=senior&roles=ml-engineer&sort=top'
		);
		expect(embedQuery('skills-radar', view, 'dark', choices)).toBe(
			'?roles=ml-engineer&skill-sort=file&theme=dark'
		);
		expect(embedQuery('pay-bands', DEFAULT_VIEW, 'auto', choices)).toBe('');
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
