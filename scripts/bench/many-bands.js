import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROLES = 250;
const SENIORITIES = ['junior', 'senior'];
const HEADER = 'role,seniority,min,max,top_of_band';

/**
 * Writes a dataset of 500 made-up bands, the same at every run: two seniorities of 250 roles.
 * @param {string} folder Is made.
 */
export function writeManyBands(folder) {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(descriptor(), null, '\t'));
	writeFileSync(join(folder, 'salaries.csv'), [HEADER, ...rows(), ''].join('\n'));
}

function rows() {
	return Array.from({ length: ROLES }, (_, role) =>
		SENIORITIES.map((seniority, step) => {
			// Spread over the axis without any order: 7919 is a prime, so no pay repeats soon.
			const min = 60_000 + 1000 * ((role * 7919) % 97) + 45_000 * step;
			const max = min + 20_000 + 1000 * ((role * 31) % 40);
			return [`Made-up role ${role + 1}`, seniority, min, max, topOf(role, max)].join(',');
		})
	).flat();
}

/**
 * Every kind of top: none, open, reported.
 * @param {number} role
 * @param {number} max
 */
function topOf(role, max) {
	const top = max + 30_000;
	return ['', `${top}+`, top, top][role % 4];
}

function descriptor() {
	const required = { required: true };
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'many-bands',
		title: 'Five hundred made-up bands',
		description: 'Made-up figures, to see how fast a chart of 500 bands is.',
		sources: [{ title: 'Made up' }],
		bandscope: {
			order: 1,
			shortTitle: 'Many bands',
			scope: 'Nowhere',
			date: '2026-01-01',
			currency: 'USD',
			period: 'year',
			notes: []
		},
		resources: [
			{
				name: 'salaries',
				path: 'salaries.csv',
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				schema: {
					fields: [
						{ name: 'role', type: 'string', title: 'Role', constraints: required },
						{
							name: 'seniority',
							type: 'string',
							title: 'Seniority',
							constraints: { ...required, enum: SENIORITIES }
						},
						{ name: 'min', type: 'number', title: 'Min', constraints: required },
						{ name: 'max', type: 'number', title: 'Max', constraints: required },
						{ name: 'top_of_band', type: 'string', title: 'Top of band' }
					],
					primaryKey: ['role', 'seniority']
				}
			}
		]
	};
}
