import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { skillSet, TWO_ROLES, WITH_ZERO } from '$lib/skills/skill-set.fixture';
import type { SelfRating } from '$lib/skills/self-rating';
import type { SkillSet } from '$lib/skills/skills';
import { findTextFaults } from '../../../../tests/text-faults';
import '../../../app.css';
import type { OnPoint } from '../parts/pointed';
import SkillsRadarChart from './SkillsRadarChart.svelte';

/** So many skills with names of so many characters, for four roles; every seventh rating is missing. */
function bigSet(skills: number, characters: number): SkillSet {
	const { levels } = TWO_ROLES.scale;
	return skillSet(
		['Data Scientist', 'ML Engineer', 'Data Engineer', 'Research Engineer'],
		Array.from({ length: skills }, (_, i) => [
			`${i} designing and running systems `.repeat(4).slice(0, characters).trim(),
			...[0, 1, 2, 3].map((role) => levels[(3 * i + 2 * role) % 7] ?? '')
		])
	);
}

async function draw(set: SkillSet, width: number, room = width, rating?: SelfRating) {
	await page.viewport(room, 800);
	document.body.style.margin = '0';
	const target = document.createElement('div');
	target.style.cssText = `width: ${room}px; font-family: Inter`;
	document.body.replaceChildren(target);
	const onpoint = vi.fn<OnPoint<string>>();
	const roles = set.profiles.map(({ role }) => role);
	await render(SkillsRadarChart, {
		target,
		props: { set, roles, width, label: 'Skills', rating, onpoint }
	});
	await document.fonts.ready;
	return onpoint;
}

/** Middles of all markers on the screen, by their rims. */
function markers() {
	return [...document.querySelectorAll<SVGPathElement>('path[stroke-width="3"]')].map((marker) => {
		const { e, f } = marker.getScreenCTM()!;
		return { x: e, y: f };
	});
}

describe.each([
	[288, 288],
	[288, 540],
	[560, 560],
	[880, 1040]
])('laid out for %d and drawn %d pixels wide', (width, room) => {
	it.each<[string, SkillSet]>([
		['the two roles of the article', TWO_ROLES],
		...[3, 4, 8, 14].map((skills): [string, SkillSet] => [`${skills} skills`, bigSet(skills, 20)]),
		['14 names of 80 characters', bigSet(14, 80)],
		['3 names of 80 characters', bigSet(3, 80)],
		['one skill', bigSet(1, 20)],
		['60 skills', bigSet(60, 20)]
	])('no text of %s is cut off or lies on another', async (_, set) => {
		await draw(set, width, room);
		expect(document.querySelectorAll('[data-mark]')).toHaveLength(set.skills.length);
		expect(findTextFaults()).toEqual([]);
	});

	it('shows a marker for each rating, also where two roles share a level', async () => {
		await draw(TWO_ROLES, width, room);
		const places = markers();
		expect(places).toHaveLength(24);
		for (const [i, one] of places.entries()) {
			for (const other of places.slice(i + 1))
				expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(11);
		}
	});
});

it('stands in the middle of the room it gets', async () => {
	await draw(
		skillSet(
			['A'],
			[
				['X', 'none'],
				['Y', 'some'],
				['Z', 'much']
			],
			WITH_ZERO
		),
		288,
		540
	);
	// The first skill is rated zero, and so in the centre.
	expect(markers()[0]!.x).toBeCloseTo(270, 0);
});

it('fills no outline that a missing rating leaves open', async () => {
	await draw(
		skillSet(
			['A', 'B'],
			[
				['X', 'light', ''],
				['Y', 'heavy', 'heavy'],
				['Z', 'light', 'medium']
			]
		),
		560
	);
	const outlines = [...document.querySelectorAll('path[stroke-linecap]')];
	expect(outlines.map((outline) => outline.getAttribute('fill') === 'none')).toEqual([false, true]);
	await expect.element(page.getByText('not rated')).toBeVisible();
});

it('says every role’s level of a spoke, and which spoke is pointed at', async () => {
	const onpoint = await draw(TWO_ROLES, 560);
	const sql = page.getByRole('img', {
		name: 'SQL: Data Scientist heavy, ML Engineer medium, 2 levels apart.'
	});
	await sql.hover();
	expect(onpoint.mock.lastCall?.[0]).toEqual({ item: 'SQL', mark: sql.element() });

	await userEvent.keyboard('{Tab}');
	expect(onpoint.mock.lastCall?.[0]?.item).toBe('Python');
	await userEvent.keyboard('{ArrowRight}{ArrowRight}');
	expect(onpoint.mock.lastCall?.[0]?.item).toBe('Pandas / NumPy');
	await userEvent.keyboard('{End}');
	expect(onpoint.mock.lastCall?.[0]?.item).toBe('Communication / writing');
	// The radar is one stop: the next Tab leaves it.
	await userEvent.keyboard('{Tab}');
	expect(onpoint.mock.lastCall?.[0]).toBeUndefined();
});

it('draws the reader’s own levels as a dashed outline with markers of its own', async () => {
	const rating = new Map(TWO_ROLES.skills.map((skill) => [skill, 'required']));
	await draw(TWO_ROLES, 560, 560, rating);
	const dashed = [...document.querySelectorAll('path[stroke-dasharray]')];
	expect(dashed.map((outline) => outline.getAttribute('fill'))).toEqual(['none']);
	const places = markers();
	expect(places).toHaveLength(36);
	for (const [i, one] of places.entries()) {
		for (const other of places.slice(i + 1))
			expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(11);
	}
	await expect
		.element(
			page.getByRole('img', {
				name: 'SQL: Data Scientist heavy, ML Engineer medium, 2 levels apart. You: required.'
			})
		)
		.toBeVisible();
	expect(findTextFaults()).toEqual([]);
});
