import { expect, it } from 'vitest';
import { DEFAULT_VIEW } from '$lib/view/view';
import { toAltText } from './alt-text';
import { sampleBeside, sampleSubject } from './figure-subject.fixture';
import { bandOf } from '$lib/pay/pay-band.fixture';

it('names every band of a few, and says what is open and what was not reported', () => {
	expect(toAltText('pay-bands', sampleSubject, DEFAULT_VIEW)).toBe(
		'Range-bar chart of pay bands, US, mid-career, 2026, in USD per year. ' +
			'Junior Data Scientist: 80 to 105 thousand dollars, top of band not reported. ' +
			'Senior Data Scientist: 140 to 180 thousand dollars, top of band 220 thousand dollars. ' +
			'Junior ML Engineer: 110 to 140 thousand dollars, top of band 160 thousand dollars. ' +
			'Senior ML Engineer: 170 to 220 thousand dollars, top of band 300 thousand dollars or more.'
	);
});

it('names only the bands that are shown', () => {
	const view = { ...DEFAULT_VIEW, seniority: 'senior', roles: ['ML Engineer'] };
	expect(toAltText('pay-bands', sampleSubject, view)).toBe(
		'Range-bar chart of pay bands, US, mid-career, 2026, in USD per year. ' +
			'Senior ML Engineer: 170 to 220 thousand dollars, top of band 300 thousand dollars or more.'
	);
});

it('says so where nothing is shown', () => {
	expect(toAltText('pay-bands', sampleSubject, { ...DEFAULT_VIEW, roles: [] })).toMatch(
		/No band is shown\.$/
	);
});

it('sums up many bands', () => {
	const bands = Array.from({ length: 21 }, (_, i) =>
		bandOf(`Role ${i}`, 'senior', 50_000 + i * 1000, 90_000)
	);
	const text = toAltText('pay-bands', { ...sampleSubject, bands }, DEFAULT_VIEW);
	expect(text).toMatch(/^Range-bar chart .* 21 bands\. /);
	expect(text.length).toBeLessThan(500);
});

it('names what is outlined beside the bands shown', () => {
	const view = { ...DEFAULT_VIEW, seniority: 'senior', against: sampleBeside.name };
	const subject = { ...sampleSubject, heldAgainst: sampleBeside };
	const outlined =
		'Outlined below are bands of job ads, 19 January 2025, from 25th percentile to 75th percentile. ' +
		'Senior Data Scientist: 130 to 210 thousand dollars. ' +
		'Senior Machine Learning Engineer: 160 to 260 thousand dollars.';
	expect(toAltText('pay-bands', subject, view)).toBe(
		`${toAltText('pay-bands', sampleSubject, view)} ${outlined}`
	);
	expect(toAltText('pay-bands', subject, { ...view, against: undefined })).not.toContain(
		'Outlined'
	);
	const bands = Array.from({ length: 21 }, (_, i) => bandOf(`Role ${i}`, 'senior', i, 90_000));
	expect(toAltText('pay-bands', { ...subject, bands }, view)).toMatch(
		/The bands of job ads, 19 January 2025 are outlined\.$/
	);
});

it('says nothing of whom the figures speak of where nobody says it', () => {
	const unsaid = { ...sampleSubject, scope: '' };
	const compare = { from: 'Data Scientist', to: 'ML Engineer' };
	const openings = [
		toAltText('pay-bands', unsaid, DEFAULT_VIEW),
		toAltText('comparison', unsaid, { ...DEFAULT_VIEW, compare }),
		toAltText('skills-radar', unsaid, DEFAULT_VIEW)
	].map((text) => text.split('. ', 1)[0]);
	expect(openings).toEqual([
		'Range-bar chart of pay bands, in USD per year',
		'Range-bar chart of pay bands of Data Scientist and ML Engineer side by side, in USD per year',
		'Radar chart of how much of 3 skills is required: Data Scientist and ML Engineer'
	]);
});

it('counts one skill as one', () => {
	const skills = { ...sampleSubject.skills!, skills: ['SQL'] };
	expect(toAltText('skills-radar', { ...sampleSubject, skills }, DEFAULT_VIEW)).toMatch(
		/^Radar chart of how much of 1 skill is required: /
	);
});

it('gives every role’s level of each skill, in the list’s order', () => {
	expect(toAltText('skills-gap', sampleSubject, DEFAULT_VIEW)).toBe(
		'List of how much of 3 skills is required: Data Scientist and ML Engineer, US, mid-career, 2026. ' +
			'Levels, in order: light, medium, heavy, required. ' +
			'SQL: Data Scientist heavy, ML Engineer medium, 1 level apart. ' +
			'Python: Data Scientist required, ML Engineer required, same level. ' +
			'Docker: Data Scientist not rated, ML Engineer heavy.'
	);
});

it('says which levels are a reader’s own, if they are drawn', () => {
	const rating = new Map([['SQL', 'light']]);
	expect(toAltText('skills-gap', sampleSubject, DEFAULT_VIEW, { rating })).toBe(
		'List of how much of 3 skills is required: Data Scientist and ML Engineer, US, mid-career, 2026. ' +
			'Levels, in order: light, medium, heavy, required. ' +
			"“You” is a reader's own rating, of 1 of 3 skills. " +
			'SQL: Data Scientist heavy, ML Engineer medium, 1 level apart. You: light. ' +
			'Python: Data Scientist required, ML Engineer required, same level. You: not rated. ' +
			'Docker: Data Scientist not rated, ML Engineer heavy. You: not rated.'
	);
});

it('says of two roles what each pays and what a move brings', () => {
	const compare = { from: 'Data Scientist', to: 'ML Engineer' };
	const view = { ...DEFAULT_VIEW, compare, seniority: 'senior' };
	expect(toAltText('comparison', sampleSubject, view)).toBe(
		'Range-bar chart of pay bands of Data Scientist and ML Engineer side by side, US, mid-career, 2026, in USD per year. ' +
			'Senior Data Scientist: 140 to 180 thousand dollars, top of band 220 thousand dollars. ' +
			'Senior ML Engineer: 170 to 220 thousand dollars, top of band 300 thousand dollars or more. ' +
			'From Data Scientist to ML Engineer, the midpoint rises by $35K (22%) at senior level. ' +
			'At senior level the bands share $10K, 25% of the narrower. ' +
			'The top of band rises by at least $80K (36%) at senior level.'
	);
});
