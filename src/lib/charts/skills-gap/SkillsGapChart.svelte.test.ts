import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { skillSet, TWO_ROLES } from '$lib/skills/skill-set.fixture';
import type { SelfRating } from '$lib/skills/self-rating';
import type { IntensityScale, SkillSet } from '$lib/skills/skills';
import { findTextFaults } from '../../../../tests/text-faults';
import '../../../app.css';
import type { OnPoint } from '../parts/pointed';
import SkillsGapChart from './SkillsGapChart.svelte';

/** So many skills with names of so many characters, for four roles; every seventh rating is missing. */
function bigSet(
	skills: number,
	characters: number,
	scale: IntensityScale = TWO_ROLES.scale
): SkillSet {
	return skillSet(
		['Data Scientist', 'ML Engineer', 'Data Engineer', 'Research Engineer'],
		Array.from({ length: skills }, (_, i) => [
			`${i} designing and running systems `.repeat(4).slice(0, characters).trim(),
			...[0, 1, 2, 3].map((role) => scale.levels[(3 * i + 2 * role) % 7] ?? '')
		]),
		scale
	);
}

const WORDY: IntensityScale = {
	levels: [
		'has heard of it',
		'follows instructions',
		'works unsupervised',
		'teaches it',
		'defines it',
		'all'
	],
	zero: undefined,
	mandatory: 'all'
};

async function draw(set: SkillSet, width: number, room = width, rating?: SelfRating) {
	await page.viewport(room, 800);
	document.body.style.margin = '0';
	const target = document.createElement('div');
	target.style.cssText = `width: ${room}px; font-family: Inter`;
	document.body.replaceChildren(target);
	const onpoint = vi.fn<OnPoint<string>>();
	const roles = set.profiles.map(({ role }) => role);
	await render(SkillsGapChart, {
		target,
		props: { set, roles, width, label: 'Skills', rating, onpoint }
	});
	await document.fonts.ready;
	return onpoint;
}

function row(skill: string) {
	return document.querySelector(`[data-mark][aria-label^="${skill}:"]`)!;
}

/** Middles of a row's markers on the screen, by their rims. */
function markersIn(skill: string) {
	return [...row(skill).querySelectorAll<SVGPathElement>('path[stroke-width="3"]')].map(
		(marker) => {
			const { e, f } = marker.getScreenCTM()!;
			return { x: e, y: f };
		}
	);
}

describe.each([
	[288, 288],
	[288, 540],
	[560, 860],
	[880, 1040]
])('laid out for %d and drawn %d pixels wide', (width, room) => {
	it.each([
		['the two roles of the article', TWO_ROLES],
		['one skill', bigSet(1, 20)],
		['14 skills', bigSet(14, 20)],
		['14 names of 80 characters', bigSet(14, 80)],
		['levels of many words', bigSet(6, 20, WORDY)]
	])('no text of %s is cut off or lies on another', async (_, set) => {
		await draw(set, width, room);
		expect(document.querySelectorAll('[data-mark]')).toHaveLength(set.skills.length);
		expect(findTextFaults()).toEqual([]);
	});

	it('spans the room it gets, and stands equal levels on top of each other', async () => {
		await draw(TWO_ROLES, width, room);
		const [scientist, engineer] = markersIn('Python');
		expect(engineer!.x).toBeCloseTo(scientist!.x);
		expect(engineer!.y - scientist!.y).toBeGreaterThanOrEqual(11);
		// “light” is the first of six levels and “required” the last; “heavy” stands a step before.
		const [light, heavy] = markersIn('Docker / Kubernetes');
		expect((heavy!.x - light!.x) / (scientist!.x - light!.x)).toBeCloseTo(4 / 5, 2);
		const { left, width: drawn } = row('Python').querySelector('.target')!.getBoundingClientRect();
		expect([left, drawn]).toEqual([expect.closeTo(0), expect.closeTo(room)]);
	});
});

it('says which role was not rated on its line, in words', async () => {
	await draw(
		skillSet(
			['A', 'B'],
			[
				['X', 'light', ''],
				['Y', '', '']
			]
		),
		288
	);
	expect(row('X').textContent).toContain('not rated');
	// One marker on the line, and one before the words, rims aside.
	expect(row('X').querySelectorAll('path:not([stroke-width="3"])')).toHaveLength(2);
	expect(row('Y').querySelectorAll('path')).toHaveLength(0);
	await expect
		.element(page.getByRole('img', { name: 'Y: A not rated, B not rated.' }))
		.toBeVisible();
});

it('says every role’s level of a skill, and which skill is pointed at', async () => {
	const onpoint = await draw(TWO_ROLES, 560);
	const sql = page.getByRole('img', {
		name: 'SQL: Data Scientist heavy, ML Engineer medium, 2 levels apart.'
	});
	await sql.hover();
	expect(onpoint.mock.lastCall?.[0]).toEqual({ item: 'SQL', mark: sql.element() });

	await userEvent.keyboard('{Tab}');
	expect(onpoint.mock.lastCall?.[0]?.item).toBe('Python');
	await userEvent.keyboard('{ArrowDown}{ArrowDown}');
	expect(onpoint.mock.lastCall?.[0]?.item).toBe('Pandas / NumPy');
	await userEvent.keyboard('{Tab}');
	expect(onpoint.mock.lastCall?.[0]).toBeUndefined();
});

it('has a row of one height for each skill, however the reader is rated', async () => {
	const heights = [];
	for (const level of ['light', 'medium', 'required']) {
		const rating = new Map(TWO_ROLES.skills.map((skill) => [skill, level]));
		await draw(TWO_ROLES, 288, 288, rating);
		expect(markersIn('SQL')).toHaveLength(3);
		expect(findTextFaults()).toEqual([]);
		heights.push(
			TWO_ROLES.skills.map((skill) => row(skill).querySelector('.target')!.getAttribute('height'))
		);
	}
	expect(Number(heights[0]![0])).toBeGreaterThan(22);
	expect(heights[1]).toEqual(heights[0]);
	expect(heights[2]).toEqual(heights[0]);
	await expect.element(page.getByRole('img', { name: /^SQL: .* You: required\.$/ })).toBeVisible();
});
