import { ADS } from '$lib/pay/held-against.fixture';
import { bandOf } from '$lib/pay/pay-band.fixture';
import type { FigureBeside, FigureSubject } from './figure-subject';

/** A small subject for tests: two roles, two seniorities, an open top, a top not reported and a skill not rated. */
export const sampleSubject: Omit<FigureSubject, 'heldAgainst'> = {
	title: 'Data scientist and ML engineer pay',
	scope: 'US, mid-career, 2026',
	notes: ['All figures come from one article.', 'Shares are not recorded.', 'Nor is overtime.'],
	date: '2026-05-17',
	sources: [{ title: 'Career article of 17 May 2026' }],
	unit: { currency: 'USD', period: 'year' },
	terms: {
		min: { name: 'Min', meaning: 'low end of the reported range' },
		max: { name: 'Max', meaning: 'high end of the reported range' },
		median: { name: 'Median', meaning: 'half earn less' },
		top: { name: 'Top of band', meaning: 'highest reported pay' }
	},
	seniorities: ['junior', 'senior'],
	roles: ['Data Scientist', 'ML Engineer'],
	bands: [
		bandOf('Data Scientist', 'junior', 80_000, 105_000),
		bandOf('Data Scientist', 'senior', 140_000, 180_000, { amount: 220_000, open: false }),
		bandOf('ML Engineer', 'junior', 110_000, 140_000, { amount: 160_000, open: false }),
		bandOf('ML Engineer', 'senior', 170_000, 220_000, { amount: 300_000, open: true })
	],
	extraColumns: [],
	skills: {
		skills: ['Python', 'SQL', 'Docker'],
		scale: {
			levels: ['light', 'medium', 'heavy', 'required'],
			zero: undefined,
			mandatory: 'required'
		},
		profiles: [
			{
				role: 'Data Scientist',
				levels: new Map([
					['Python', 'required'],
					['SQL', 'heavy']
				])
			},
			{
				role: 'ML Engineer',
				levels: new Map([
					['Python', 'required'],
					['SQL', 'medium'],
					['Docker', 'heavy']
				])
			}
		]
	}
};

/** What the subject may be held against. */
export const sampleBeside: FigureBeside = {
	...ADS,
	name: 'job-ads-2025',
	date: '2025-01-19',
	sources: [{ title: 'A list of ads' }]
};
