import { expect, it } from 'vitest';
import { DEFAULT_VIEW } from '$lib/view/view';
import { toFileName } from './file-name';
import { sampleSubject } from './figure-subject.fixture';

it.each([
	['pay-bands', {}, 'pay-bands_2026.png'],
	['pay-bands', { seniority: 'senior' }, 'pay-bands_senior_2026.png'],
	[
		'pay-bands',
		{ roles: ['ML Engineer'], seniority: 'senior' },
		'pay-bands_senior_ml-engineer_2026.png'
	],
	[
		'pay-bands',
		{ roles: ['Data Scientist', 'ML Engineer'] },
		'pay-bands_data-scientist_ml-engineer_2026.png'
	],
	[
		'pay-bands',
		{ seniority: 'senior', against: 'ai-jobs-2025-01' },
		'pay-bands_senior_against-ai-jobs-2025-01_2026.png'
	],
	['skills-gap', { against: 'ai-jobs-2025-01' }, 'skills-gap_2026.png'],
	// Skills are rated by role, whatever the seniority.
	[
		'skills-radar',
		{ roles: ['ML Engineer'], seniority: 'senior' },
		'skills-radar_ml-engineer_2026.png'
	],
	['skills-gap', {}, 'skills-gap_2026.png'],
	// Two roles are those held side by side, in their direction, whatever is shown elsewhere.
	[
		'comparison',
		{
			compare: { from: 'ML Engineer', to: 'Data Scientist' },
			roles: ['ML Engineer'],
			seniority: 'senior'
		},
		'comparison_senior_ml-engineer_data-scientist_2026.png'
	],
	[
		'skills-move',
		{ compare: { from: 'Data Scientist', to: 'ML Engineer' }, seniority: 'senior' },
		'skills-move_data-scientist_ml-engineer_2026.png'
	],
	[
		'jobs',
		{ seniority: 'senior', roles: ['ML Engineer'], where: new Map([['city', ['Ulm']]]) },
		'jobs_ml-engineer_2026.png'
	]
] as const)('%s of %j is saved as %s', (chart, changes, name) => {
	expect(toFileName(chart, sampleSubject, { ...DEFAULT_VIEW, ...changes }, 'png')).toBe(name);
});

it.each([
	['accents are dropped', ['Développeur Œuvre'], 'pay-bands_developpeur-uvre_2026.csv'],
	[
		'names in other scripts go by their place',
		['データ', 'Аналитик'],
		'pay-bands_role-1_role-2_2026.csv'
	],
	['a path stays a word', ['../../etc/passwd'], 'pay-bands_etc-passwd_2026.csv'],
	[
		'many roles are counted',
		Array.from({ length: 12 }, (_, i) => `Analyst ${i}`),
		'pay-bands_12-roles_2026.csv'
	],
	['one long role is cut', ['x'.repeat(200)], `pay-bands_${'x'.repeat(50)}_2026.csv`]
])('%s', (_, roles, name) => {
	const view = { ...DEFAULT_VIEW, roles };
	expect(toFileName('pay-bands', { ...sampleSubject, roles }, view, 'csv')).toBe(name);
});

it('stays below 100 characters however long the seniority', () => {
	const view = { ...DEFAULT_VIEW, seniority: 's'.repeat(300) };
	expect(toFileName('pay-bands', sampleSubject, view, 'png')).toHaveLength(99);
});
