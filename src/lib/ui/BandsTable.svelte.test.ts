import '../../app.css';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PayBand } from '$lib/pay/pay-band';
import { sampleSubject } from '$lib/figure/figure-subject.fixture';
import { bandOf } from '$lib/pay/pay-band.fixture';
import BandsTable from './BandsTable.svelte';

/** Each is the first of the table in some column's order; the last has neither top nor n nor number of people. */
const BANDS: readonly PayBand[] = [
	{
		...bandOf('Data Scientist', 'senior', 140_000, 180_000, { amount: 220_000, open: false }),
		n: 1200,
		extra: new Map([
			['soc_code', '15-2051'],
			['employment', '192710']
		])
	},
	{
		...bandOf('ML Engineer', 'senior', 170_000, 220_000, { amount: 300_000, open: true }),
		n: 9,
		extra: new Map([
			['soc_code', '15-1252'],
			['employment', '1656880']
		])
	},
	{
		...bandOf('Analyst', 'junior', 0, 90_000),
		extra: new Map([
			['soc_code', '15-2031'],
			['employment', '']
		])
	}
];

const table = page.getByRole('table');
const header = (name: string) => table.getByRole('columnheader', { name, exact: true });
const press = (name: string) => header(name).getByRole('button').click();
/** The roles in the order of the rows. */
const roles = () =>
	table
		.getByRole('rowheader')
		.elements()
		.map(({ textContent }) => textContent);

function cell(role: string, title: string): Element {
	const titles = table.getByRole('columnheader').elements();
	const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: role }) });
	return row.element().children[titles.indexOf(header(title).element())]!;
}

beforeEach(async () => {
	await render(BandsTable, {
		bands: BANDS,
		caption: 'Pay, US.',
		unit: { currency: 'USD', period: 'year' },
		terms: sampleSubject.terms,
		seniorities: ['junior', 'senior'],
		extraColumns: [
			{ name: 'soc_code', title: 'SOC code', number: false },
			{ name: 'employment', title: 'Employment', number: true }
		]
	});
});

describe('the table of bands', () => {
	it('has a caption with the unit, and a region of the same name to scroll in', async () => {
		await expect.element(page.getByRole('table', { name: 'Pay, US. USD per year.' })).toBeVisible();
		await expect
			.element(page.getByRole('region', { name: 'Pay, US. USD per year.' }))
			.toBeInTheDocument();
	});

	it('names each row by its role, and each column in words', () => {
		expect(roles()).toEqual(['Data Scientist', 'ML Engineer', 'Analyst']);
		const titles = table.getByRole('columnheader').elements();
		expect(titles.map(({ textContent }) => textContent.trim())).toEqual([
			'Role',
			'Seniority',
			'Min',
			'Max',
			'Midpoint',
			'Range spread',
			'Top of band',
			'n',
			'SOC code',
			'Employment'
		]);
	});

	it('says in words what a figure alone cannot', () => {
		expect(cell('Data Scientist', 'Top of band').textContent).toBe('$220,000');
		expect(cell('ML Engineer', 'Top of band').textContent).toBe('$300,000 or more');
		expect(cell('Analyst', 'Top of band').textContent).toBe('not reported');
		expect(cell('Analyst', 'n').textContent).toBe('not reported');
		expect(cell('Analyst', 'Range spread').textContent).toBe('none');
	});

	it('sets numbers to the right, in groups of thousands, and codes as they are', () => {
		const align = (element: Element) => getComputedStyle(element).textAlign;
		const employment = cell('ML Engineer', 'Employment');
		expect(employment.textContent).toBe('1,656,880');
		expect(align(employment)).toBe('right');
		expect(align(header('Employment').element())).toBe('right');
		const code = cell('ML Engineer', 'SOC code');
		expect(code.textContent).toBe('15-1252');
		expect(align(code)).toBe('left');
		expect(cell('Analyst', 'Employment').textContent).toBe('');
	});
});

describe('a press on a header', () => {
	const [SCIENTIST, ENGINEER, ANALYST] = BANDS.map(({ role }) => role);

	it.each([
		['Role', [ANALYST, SCIENTIST, ENGINEER], [ENGINEER, SCIENTIST, ANALYST]],
		['Seniority', [ANALYST, SCIENTIST, ENGINEER], [SCIENTIST, ENGINEER, ANALYST]],
		['Min', [ANALYST, SCIENTIST, ENGINEER], [ENGINEER, SCIENTIST, ANALYST]],
		['Range spread', [SCIENTIST, ENGINEER, ANALYST], [ENGINEER, SCIENTIST, ANALYST]],
		['Top of band', [SCIENTIST, ENGINEER, ANALYST], [ENGINEER, SCIENTIST, ANALYST]],
		['n', [ENGINEER, SCIENTIST, ANALYST], [SCIENTIST, ENGINEER, ANALYST]],
		['SOC code', [ENGINEER, ANALYST, SCIENTIST], [SCIENTIST, ANALYST, ENGINEER]],
		['Employment', [SCIENTIST, ENGINEER, ANALYST], [ENGINEER, SCIENTIST, ANALYST]]
	])('sorts by %s, up and then down, what is missing last', async (title, up, down) => {
		await expect.element(header(title)).not.toHaveAttribute('aria-sort');
		await press(title);
		await expect.element(header(title)).toHaveAttribute('aria-sort', 'ascending');
		expect(roles()).toEqual(up);
		await press(title);
		await expect.element(header(title)).toHaveAttribute('aria-sort', 'descending');
		expect(roles()).toEqual(down);
	});

	it('takes the sort from the column that had it', async () => {
		await press('Max');
		await press('Role');
		await expect.element(header('Role')).toHaveAttribute('aria-sort', 'ascending');
		await expect.element(header('Max')).not.toHaveAttribute('aria-sort');
	});
});
