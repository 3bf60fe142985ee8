import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type View } from '$lib/view/view';
import { payWords, skillsWords } from './figure-words';
import { sampleBeside, sampleSubject } from './figure-subject.fixture';

describe('the words around pay bands', () => {
	it('say what is shown, for whom, in what, and who says so', () => {
		expect(payWords(sampleSubject, DEFAULT_VIEW, ['Junior band'])).toEqual({
			title: 'Data scientist and ML engineer pay',
			subtitle: 'Pay bands by role and seniority. US, mid-career, 2026. USD per year.',
			legend: ['Junior band'],
			notes: ['All figures come from one article.', 'Shares are not recorded.'],
			source: 'Source: Career article of 17 May 2026 · Chart: Bandscope'
		});
	});

	it.each([
		[['all levels'], 'Pay bands by role.'],
		[['senior'], 'Senior pay bands by role.'],
		[['L5'], 'L5 pay bands by role.']
	])('name the one seniority of %j', (seniorities, sentence) => {
		const { subtitle } = payWords({ ...sampleSubject, seniorities }, DEFAULT_VIEW, []);
		expect(subtitle).toBe(`${sentence} US, mid-career, 2026. USD per year.`);
	});

	const roles = ['A', 'B', 'C', 'D', 'E'];
	it.each<[Partial<View>, string]>([
		[{ seniority: 'senior' }, 'Only senior bands.'],
		[{ roles: ['ML Engineer'] }, 'Only ML Engineer.'],
		[{ roles: ['A', 'B'], seniority: 'junior' }, 'Only junior bands of A and B.'],
		[{ roles: roles.slice(0, 4) }, 'Only 4 of 5 roles.'],
		[{ roles: [] }, 'Only 0 of 5 roles.'],
		[{ sort: 'midpoint' }, 'Roles with the highest midpoint first.'],
		[{ sort: 'top' }, 'Roles with the highest top of band first.'],
		[{ sort: 'name' }, 'Roles by name.']
	])('state the choice %j', (changes, sentence) => {
		const { subtitle } = payWords({ ...sampleSubject, roles }, { ...DEFAULT_VIEW, ...changes }, []);
		expect(subtitle).toBe(
			`Pay bands by role and seniority. US, mid-career, 2026. USD per year. ${sentence}`
		);
	});

	it.each([
		['2023-05', 'Survey', 'Source: Survey, May 2023 · Chart: Bandscope'],
		['2023-05', 'Survey of May 2023', 'Source: Survey of May 2023 · Chart: Bandscope'],
		['2024-02-29', 'Survey', 'Source: Survey, 29 February 2024 · Chart: Bandscope'],
		['2024', 'Survey', 'Source: Survey, 2024 · Chart: Bandscope'],
		['', 'Survey', 'Source: Survey · Chart: Bandscope']
	])('give the date %j of %j once', (date, title, source) => {
		expect(
			payWords({ ...sampleSubject, date, sources: [{ title }] }, DEFAULT_VIEW, []).source
		).toBe(source);
	});
});

describe('the words around skills', () => {
	it('name the roles, the order and what the levels are', () => {
		const view: View = { ...DEFAULT_VIEW, skillSort: 'difference', roles: ['ML Engineer'] };
		const words = skillsWords(sampleSubject, view, 'radar', ['ML Engineer'], []);
		expect(words.title).toBe('Skills required: ML Engineer');
		expect(words.subtitle).toBe(
			'How much of each skill a role requires. US, mid-career, 2026. Only ML Engineer. Skills in the order of the file.'
		);
		expect(words.notes).toEqual([expect.stringMatching(/order but no measured distances/)]);
	});

	it.each([
		['radar', 'Skills in the order of the file.'],
		['list', 'Skills by difference between the roles, the largest first.']
	] as const)('state the order of a %s that nobody chose', (drawn, order) => {
		const { subtitle } = skillsWords(sampleSubject, DEFAULT_VIEW, drawn, ['ML Engineer'], []);
		expect(subtitle).toBe(`How much of each skill a role requires. US, mid-career, 2026. ${order}`);
	});

	it('say which roles of many are compared', () => {
		const roles = ['A', 'B', 'C', 'D', 'E'];
		const profiles = roles.map((role) => ({ role, levels: new Map<string, string>() }));
		const subject = { ...sampleSubject, roles, skills: { ...sampleSubject.skills!, profiles } };
		const words = skillsWords(subject, DEFAULT_VIEW, 'radar', roles.slice(0, 4), []);
		expect(words.title).toBe('Skills required: 4 roles');
		expect(words.notes[0]).toBe('Of the 5 roles chosen, the first 4 are compared: A, B, C and D.');
	});
});

it('leave out whom the figures speak of and who says so where nobody says it', () => {
	const unsaid = { ...sampleSubject, scope: '', sources: [], date: undefined };
	const pay = payWords(unsaid, DEFAULT_VIEW, []);
	expect(pay.subtitle).toBe('Pay bands by role and seniority. USD per year.');
	expect(pay.source).toBe('Chart: Bandscope');
	expect(skillsWords(unsaid, DEFAULT_VIEW, 'radar', unsaid.roles, []).subtitle).toBe(
		'How much of each skill a role requires. Skills in the order of the file.'
	);
});

it('names the source of what is outlined too', () => {
	const view: View = { ...DEFAULT_VIEW, against: sampleBeside.name };
	expect(payWords({ ...sampleSubject, heldAgainst: sampleBeside }, view, []).source).toBe(
		'Source: Career article of 17 May 2026; job ads: A list of ads, 19 January 2025 · Chart: Bandscope'
	);
	expect(payWords(sampleSubject, view, []).source).not.toContain('job ads');
});
