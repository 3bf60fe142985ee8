import { afterEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { TWO_JOBS } from '$lib/jobs/job-set.fixture';
import type { Dataset } from '$lib/datasets/dataset';
import { DEFAULT_VIEW } from '$lib/view/view';
import { sampleDataset } from './dataset.fixture';
import JobsSection from './JobsSection.svelte';

const dataset: Dataset = {
	...sampleDataset,
	sources: [{ title: 'A guild', path: undefined }]
};
const given = { dataset, view: DEFAULT_VIEW, jobs: TWO_JOBS };
const tick = (name: string) => page.getByRole('checkbox', { name });
const press = (name: string) => page.getByRole('button', { name }).click();

afterEach(() => {
	vi.restoreAllMocks();
});

it('says of each kind what is true of each role, and once what is true of both', async () => {
	await render(JobsSection, given);
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
	await render(JobsSection, given);
	const status = page.getByRole('status').first();
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
	await render(JobsSection, { ...given, jobs: { ...TWO_JOBS, kinds } });
	expect(page.getByRole('checkbox').elements()).toEqual([]);
	expect(page.getByText('Tick what sounds like you').elements()).toEqual([]);
});

it('is saved as rows and copied as text, in which ticks are only where these are asked for', async () => {
	let file: string | undefined;
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
		this: HTMLAnchorElement
	) {
		file = this.download;
	});
	const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	await render(JobsSection, given);
	const text = page.getByLabelText('Text to copy');
	await tick('You like heat').click();

	await press('Save the statements as CSV');
	await expect.element(page.getByText(/^jobs_2026\.csv /)).toBeVisible();
	expect(file).toBe('jobs_2026.csv');
	await expect
		.element(text)
		.toHaveValue(expect.stringMatching(/^role,kind,text\n.*\nBaker,first,Stocks\n$/s));
	await expect.element(text).toHaveValue(expect.stringContaining('\nChef,suits,You like heat\n'));

	await press('Copy the statements as text');
	await expect.element(page.getByText('The statements copied.')).toBeVisible();
	expect(copied.mock.lastCall![0]).toMatch(
		/^What the job is like: Data scientist and ML engineer pay, US, mid-career, 2026\nA typical week\nChef:\n- Cooking\n.*\nA guild, 17 May 2026$/s
	);
	expect(copied.mock.lastCall![0]).not.toContain('Sounds like');

	await press('Copy my ticks');
	await expect.element(page.getByText('Your ticks copied.')).toBeVisible();
	expect(copied.mock.lastCall![0]).toBe(
		'Sounds like me: 1 of 3 for Chef, 0 of 2 for Baker. A count of ticks, no test.\n- You like heat'
	);
});

it('shows the text where the browser forbids to copy it', async () => {
	vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied'));
	await render(JobsSection, given);
	await press('Copy the statements as text');
	await expect
		.element(page.getByText('This browser does not let the page copy. The text to copy:'))
		.toBeVisible();
	await expect
		.element(page.getByLabelText('Text to copy'))
		.toHaveValue(expect.stringContaining('\nChef and Baker:\n- Knives\n'));
});
