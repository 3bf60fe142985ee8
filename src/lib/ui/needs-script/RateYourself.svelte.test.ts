import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Dataset } from '$lib/datasets/dataset';
import { TWO_ROLES } from '$lib/skills/skill-set.fixture';
import { sampleDataset } from '../dataset.fixture';
import RateYourself from './RateYourself.svelte';
import { selfRatings } from '../self-ratings.svelte';

const KEY = 'bandscope:ratings:sample';

const dataset: Dataset = {
	...sampleDataset,
	sources: [],
	skills: TWO_ROLES
};
const status = page.getByRole('status').first();
const level = (skill: string, name: string) =>
	page.getByRole('radiogroup', { name: skill }).getByRole('radio', { name, exact: true });

let stop: () => void;

beforeEach(() => {
	localStorage.removeItem(KEY);
	stop = selfRatings.keep('sample');
});
afterEach(() => {
	stop();
	vi.restoreAllMocks();
	// There is one for the whole visit, which here is the whole file.
	selfRatings.clear('sample');
});

function show(roles = dataset.roles) {
	return render(RateYourself, { dataset, skills: TWO_ROLES, roles });
}

it('counts for each role what is met, and lists what to raise, the nearest first', async () => {
	await show();
	expect(page.getByRole('radio', { checked: true }).elements()).toHaveLength(12);
	expect(page.getByRole('heading').elements()).toEqual([]);
	for (const skill of TWO_ROLES.skills) await level(skill, 'medium').click();

	await expect
		.element(page.getByText('You meet 5 of the 12 skills that ML Engineer asks for.'))
		.toBeVisible();
	const steps = page.getByRole('list').last().getByRole('listitem').elements();
	expect(steps.map(({ textContent }) => textContent)).toEqual([
		'Deep learning frameworks (PyTorch): from medium to medium-heavy (1 level)',
		'Distributed training: from medium to medium-heavy (1 level)',
		'Docker / Kubernetes: from medium to heavy (2 levels)',
		'Cloud (AWS / GCP): from medium to heavy (2 levels)',
		'MLOps tools (MLflow, Weights & Biases): from medium to heavy (2 levels)',
		'FastAPI / serving: from medium to heavy (2 levels)',
		'Python: from medium to required (3 levels)'
	]);
	await expect
		.element(status)
		.toHaveTextContent(
			'12 skills rated. You meet 5 of 12 for Data Scientist, 5 of 12 for ML Engineer.'
		);
});

it('says the counts once, when the reader has arrived at a level', async () => {
	await show(['ML Engineer']);
	const said: string[] = [];
	const observer = new MutationObserver(() => said.push(status.element().textContent));
	observer.observe(status.element(), { childList: true, characterData: true, subtree: true });
	level('Python', 'not rated').element().focus();
	for (let i = 0; i < 6; i++) await userEvent.keyboard('{ArrowRight}');
	await expect.element(level('Python', 'required')).toBeChecked();
	await expect
		.element(status)
		.toHaveTextContent('1 skill rated. You meet 1 of 12 for ML Engineer.');
	observer.disconnect();
	expect(said).toHaveLength(1);
});

it('takes a rating back, and forgets all at one click', async () => {
	await show();
	await level('SQL', 'heavy').click();
	await level('Python', 'light').click();
	expect(JSON.parse(localStorage.getItem(KEY)!)).toEqual([
		['SQL', 'heavy'],
		['Python', 'light']
	]);
	await level('Python', 'not rated').click();
	expect(JSON.parse(localStorage.getItem(KEY)!)).toEqual([['SQL', 'heavy']]);

	await page.getByRole('button', { name: 'Clear my ratings' }).click();
	await expect.element(level('Python', 'not rated')).toHaveFocus();
	await expect.element(level('SQL', 'not rated')).toBeChecked();
	await expect.element(status).toHaveTextContent('Your ratings are cleared.');
	expect(localStorage.getItem(KEY)).toBeNull();
});

it('shows what another tab rates and clears', async () => {
	await show();
	localStorage.setItem(KEY, '[["SQL","heavy"]]');
	dispatchEvent(new StorageEvent('storage', { key: KEY }));
	await expect.element(level('SQL', 'heavy')).toBeChecked();
	localStorage.removeItem(KEY);
	dispatchEvent(new StorageEvent('storage', { key: KEY }));
	await expect.element(level('SQL', 'not rated')).toBeChecked();
});

it.each<[string, string, string[]]>([
	['no JSON', '{', []],
	['JSON of another shape', '{"SQL":"heavy"}', []],
	['null', 'null', []],
	['values of another type', '[["SQL",4],["Python","light"],[],"SQL",null]', ['Python']],
	['skills and levels that are gone', '[["Cobol","heavy"],["SQL","expert"]]', []],
	['names of a prototype', '[["__proto__","heavy"],["constructor","light"]]', []]
])('ignores %s in the storage', (_, kept, rated) => {
	stop();
	selfRatings.clear('sample');
	localStorage.setItem(KEY, kept);
	stop = selfRatings.keep('sample');
	expect([...(selfRatings.of('sample', TWO_ROLES)?.keys() ?? [])]).toEqual(rated);
});

it('keeps ratings for the visit, and says so, where storage is full or was never asked for', async () => {
	const kept = page.getByText('kept in this browser alone');
	const passing = page.getByText('gone when you leave');
	await show();
	await expect.element(kept).toBeVisible();
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	await level('SQL', 'heavy').click();
	await expect.element(level('SQL', 'heavy')).toBeChecked();
	await expect.element(passing).toBeVisible();

	selfRatings.rate('your-file', 'SQL', 'light');
	expect(selfRatings.isKept('your-file')).toBe(false);
	expect(selfRatings.of('your-file', TWO_ROLES)).toEqual(new Map([['SQL', 'light']]));
	expect(localStorage.getItem('bandscope:ratings:your-file')).toBeNull();
});

it('loses nothing to older ratings that a full storage holds, and does not bring these back', async () => {
	await show();
	await level('Python', 'light').click();
	expect(localStorage.getItem(KEY)).toBe('[["Python","light"]]');
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	await level('SQL', 'heavy').click();
	await expect.element(page.getByText('gone when you leave')).toBeVisible();
	// What the page says is true: at the next visit there is nothing.
	expect(localStorage.getItem(KEY)).toBeNull();

	// Whatever another tab writes, and whenever the ratings are asked for anew.
	dispatchEvent(new StorageEvent('storage', { key: 'bandscope:theme' }));
	stop();
	stop = selfRatings.keep('sample');
	expect(selfRatings.of('sample', TWO_ROLES)).toEqual(
		new Map([
			['Python', 'light'],
			['SQL', 'heavy']
		])
	);
	await page.getByRole('button', { name: 'Clear my ratings' }).click();
	expect(selfRatings.of('sample', TWO_ROLES)).toBeUndefined();
	expect(localStorage.getItem(KEY)).toBeNull();
});

it('copies the ratings as text, or shows it where the browser forbids that', async () => {
	vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied'));
	await show(['ML Engineer']);
	await level('SQL', 'heavy').click();
	await page.getByRole('button', { name: 'Copy my ratings as text' }).click();
	await expect.element(page.getByText('does not let the page copy')).toBeVisible();
	const text = (page.getByLabelText('Text to copy').element() as HTMLTextAreaElement).value;
	expect(text).toMatch(/^My skills, rated by the levels of “Data scientist and ML engineer pay”/);
	expect(text).toContain('\nSQL: heavy\n');
	expect(text).toContain(
		'I meet 1 of the 12 skills that ML Engineer asks for, and have not rated 11.'
	);
});
