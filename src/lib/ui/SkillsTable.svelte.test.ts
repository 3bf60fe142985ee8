import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { skillSet } from '$lib/skills/skill-set.fixture';
import SkillsTable from './SkillsTable.svelte';

const SET = skillSet(
	['Scientist', 'Engineer'],
	[
		['SQL', 'heavy', 'light'],
		['Docker', 'light', 'required'],
		['Statistics', '', 'medium'],
		['Python', 'medium', 'medium']
	]
);

function cells() {
	return page
		.getByRole('row')
		.elements()
		.map((row) => [...row.children].map((cell) => cell.textContent.trim()));
}

it('has a caption, a header for each row and column, and words for what is missing', async () => {
	await render(SkillsTable, { set: SET, caption: 'What roles require.' });
	await expect
		.element(
			page.getByRole('table', {
				name: 'What roles require. Levels from the lowest: light, light-medium, medium, medium-heavy, heavy, required.'
			})
		)
		.toBeVisible();
	expect(page.getByRole('rowheader').elements()).toHaveLength(4);
	expect(cells()).toEqual([
		['Skill', 'Scientist', 'Engineer', 'Difference'],
		['SQL', 'heavy', 'light', '4 levels apart'],
		['Docker', 'light', 'required', '5 levels apart'],
		['Statistics', 'not rated', 'medium', 'not known'],
		['Python', 'medium', 'medium', 'same level']
	]);
});

it('is sorted by any column, by the order of levels and not of letters; what is missing stays last', async () => {
	await render(SkillsTable, { set: SET, caption: 'What roles require.' });
	const header = page.getByRole('columnheader', { name: 'Scientist' });
	const skills = () =>
		cells()
			.slice(1)
			.map(([skill]) => skill);

	await header.getByRole('button').click();
	await expect.element(header).toHaveAttribute('aria-sort', 'ascending');
	expect(skills()).toEqual(['Docker', 'Python', 'SQL', 'Statistics']);

	await header.getByRole('button').click();
	await expect.element(header).toHaveAttribute('aria-sort', 'descending');
	expect(skills()).toEqual(['SQL', 'Python', 'Docker', 'Statistics']);
});

it('compares nothing where one role is shown', async () => {
	await render(SkillsTable, {
		set: { ...SET, profiles: SET.profiles.slice(0, 1) },
		caption: 'What roles require.'
	});
	expect(cells()[0]).toEqual(['Skill', 'Scientist']);
});

it('has the reader’s own levels beside those of the roles', async () => {
	await render(SkillsTable, {
		set: SET,
		caption: 'What roles require.',
		rating: new Map([
			['SQL', 'medium'],
			['Docker', 'light']
		])
	});
	expect(cells()[0]).toEqual(['Skill', 'Scientist', 'Engineer', 'You', 'Difference']);
	expect(cells()[1]).toEqual(['SQL', 'heavy', 'light', 'medium', '4 levels apart']);
	await page.getByRole('button', { name: 'You' }).click();
	expect(
		cells()
			.slice(1)
			.map(([skill, , , own]) => [skill, own])
	).toEqual([
		['Docker', 'light'],
		['SQL', 'medium'],
		['Statistics', 'not rated'],
		['Python', 'not rated']
	]);
});
