import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { TWO_JOBS } from '$lib/jobs/job-set.fixture';
import JobsSection from './JobsSection.svelte';

it('says of each kind what is true of each role, and once what is true of both', async () => {
	await render(JobsSection, { jobs: TWO_JOBS });
	const outline = page
		.getByRole('heading')
		.elements()
		.map(({ tagName, textContent }) => `${tagName} ${textContent}`);
	expect(outline).toEqual([
		'H2 What the job is like',
		'H3 A typical week',
		'H4 Chef',
		'H4 Baker',
		'H3 Who it suits',
		'H4 Chef',
		'H3 What to learn first',
		'H4 Chef and Baker'
	]);
});

it('counts what is ticked for each role out loud, and forgets it at one click', async () => {
	await render(JobsSection, { jobs: TWO_JOBS });
	const status = page.getByRole('status');
	const tick = (name: string) => page.getByRole('checkbox', { name });
	expect(page.getByRole('checkbox').elements()).toHaveLength(5);
	await expect.element(status).toHaveTextContent(/^$/);

	await tick('You like heat').click();
	await tick('Ordering').first().click();
	await expect
		.element(status)
		.toHaveTextContent(
			'Sounds like you: 2 of 3 for Chef, 1 of 2 for Baker. A count of ticks, no test.'
		);
	// It is one statement, said of both.
	await expect.element(tick('Ordering').last()).toBeChecked();

	await tick('You like heat').click();
	await expect.element(status).toHaveTextContent('1 of 3 for Chef, 1 of 2 for Baker.');

	await page.getByRole('button', { name: 'Clear ticks' }).click();
	await expect.element(status).toHaveTextContent(/^$/);
	await expect.element(page.getByRole('heading', { level: 2 })).toHaveFocus();
	expect(page.getByRole('checkbox', { checked: true }).elements()).toEqual([]);
});

it('asks for no ticks where no statement is personal', async () => {
	const kinds = TWO_JOBS.kinds.map((kind) => ({ ...kind, personal: false }));
	await render(JobsSection, { jobs: { ...TWO_JOBS, kinds } });
	expect(page.getByRole('checkbox').elements()).toEqual([]);
	expect(page.getByText('Tick what sounds like you').elements()).toEqual([]);
});
