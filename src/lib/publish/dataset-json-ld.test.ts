import { describe, expect, it } from 'vitest';
import type { Dataset } from '$lib/datasets/dataset';
import { toJsonLd } from './dataset-json-ld';

const dataset: Dataset = {
	name: 'pay-2026',
	title: 'Pay in 2026',
	shortTitle: 'Pay',
	scope: 'Everywhere',
	description: 'What analysts earn.',
	notes: [],
	date: '2026-05',
	sources: [{ title: 'Survey of May 2026', path: 'https://example.org/survey' }],
	licence: { title: 'CC0 1.0', path: 'https://example.org/cc0' },
	unit: { currency: 'EUR', period: 'month' },
	terms: {
		min: { name: 'Min', meaning: 'low end' },
		max: { name: 'Max', meaning: 'high end' },
		median: { name: 'Median', meaning: 'half earn less' },
		top: { name: 'Top of band', meaning: 'highest reported pay' }
	},
	seniorities: ['junior'],
	roles: ['Analyst'],
	bands: [
		{
			role: 'Analyst',
			seniority: 'junior',
			min: 2000,
			max: 3000,
			median: undefined,
			top: { amount: 4000, open: true },
			n: undefined,
			extra: new Map()
		}
	],
	extraColumns: [],
	skills: undefined
};
const place = {
	page: 'https://pay.example.org/base/',
	folder: 'https://pay.example.org/base/pay-2026/'
};

describe('a dataset in the words of schema.org', () => {
	it('says what it is, whose, when, and where its files are', () => {
		expect(toJsonLd(dataset, place)).toEqual({
			'@context': 'https://schema.org',
			'@type': 'Dataset',
			name: 'Pay in 2026',
			description: 'What analysts earn.',
			url: 'https://pay.example.org/base/',
			isAccessibleForFree: true,
			license: 'https://example.org/cc0',
			isBasedOn: [
				{
					'@type': 'CreativeWork',
					name: 'Survey of May 2026',
					url: 'https://example.org/survey'
				}
			],
			citation: 'Survey of May 2026',
			temporalCoverage: '2026-05',
			keywords: ['Analyst'],
			// No band has a median, so it is none of the dataset's variables.
			variableMeasured: [
				{
					'@type': 'PropertyValue',
					name: 'Min',
					description: 'low end',
					unitText: 'EUR per month'
				},
				{
					'@type': 'PropertyValue',
					name: 'Max',
					description: 'high end',
					unitText: 'EUR per month'
				},
				{
					'@type': 'PropertyValue',
					name: 'Top of band',
					description: 'highest reported pay',
					unitText: 'EUR per month'
				}
			],
			distribution: [
				{
					'@type': 'DataDownload',
					name: 'pay-bands.svg',
					encodingFormat: 'image/svg+xml',
					contentUrl: 'https://pay.example.org/base/pay-2026/pay-bands.svg'
				},
				{
					'@type': 'DataDownload',
					name: 'pay-bands.png',
					encodingFormat: 'image/png',
					contentUrl: 'https://pay.example.org/base/pay-2026/pay-bands.png'
				},
				{
					'@type': 'DataDownload',
					name: 'pay-bands.csv',
					encodingFormat: 'text/csv',
					contentUrl: 'https://pay.example.org/base/pay-2026/pay-bands.csv'
				}
			]
		});
	});

	it('makes up nothing that is not known', () => {
		const bare = { ...dataset, licence: undefined, date: undefined, bands: [] };
		const said = toJsonLd(bare, place);
		expect(said.license).toBeUndefined();
		expect(said.temporalCoverage).toBeUndefined();
		expect(said.variableMeasured).toEqual([]);
		expect(said.distribution).toEqual([]);
	});

	it('names the levels of its skills in order', () => {
		const skills = {
			skills: ['SQL'],
			scale: { levels: ['light', 'heavy'], zero: undefined, mandatory: undefined },
			profiles: [{ role: 'Analyst', levels: new Map([['SQL', 'light']]) }]
		};
		expect(toJsonLd({ ...dataset, skills }, place).variableMeasured.at(-1)).toEqual({
			'@type': 'PropertyValue',
			name: 'Intensity of a skill',
			description: 'How much of it a role requires. Levels, in order: light, heavy.'
		});
	});
});
