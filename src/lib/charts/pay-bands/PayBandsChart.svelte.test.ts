import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { PayBand } from '$lib/pay/pay-band';
import { findTextFaults } from '../../../../tests/text-faults';
import '../../../app.css';
import type { OnPoint } from '../parts/pointed';
import PayBandsChart from './PayBandsChart.svelte';

const TERMS = {
	min: { name: 'Min', meaning: 'low end' },
	max: { name: 'Max', meaning: 'high end' },
	median: { name: 'Median', meaning: 'half earn less' },
	top: { name: 'Top of band', meaning: 'highest reported pay' }
};

/** Bands of so many roles with names of so many characters, one for each seniority; every fact is present in some and missing in others. */
function dataset(roles: number, characters: number, seniorities: readonly string[]) {
	const names = Array.from({ length: roles }, (_, i) =>
		`${i} Analyst of Something Else `.repeat(4).slice(0, characters).trim()
	);
	const bands = names.flatMap((role, i) =>
		seniorities.map((seniority, step): PayBand => {
			const min = 20_000 + 7_000 * (i % 9) + 30_000 * step;
			const max = i % 5 === 4 ? min : min + 25_000 + 900 * i;
			return {
				role,
				seniority,
				min,
				max,
				median: i % 2 === 0 ? (min + max) / 2 : undefined,
				top: i % 3 === 0 ? undefined : { amount: max + 30_000, open: i % 3 === 1 },
				n: i % 4 === 0 ? 3 + 1000 * i : undefined,
				extra: new Map()
			};
		})
	);
	return {
		roles: names,
		seniorities,
		bands,
		terms: TERMS,
		unit: { currency: 'USD', period: 'year' }
	} as const;
}

async function draw(data: ReturnType<typeof dataset>, width: number, room = width) {
	document.body.style.margin = '0';
	const target = document.createElement('div');
	target.style.cssText = `width: ${room}px; font-family: Inter`;
	document.body.replaceChildren(target);
	const onpoint = vi.fn<OnPoint<PayBand>>();
	const { rerender } = await render(PayBandsChart, {
		target,
		props: { bands: data.bands, dataset: data, width, label: 'Pay bands', onpoint }
	});
	return { onpoint, show: (bands: readonly PayBand[]) => rerender({ bands }) };
}

describe.each([
	[288, 288],
	[288, 540],
	[560, 860],
	[880, 1040]
])('laid out for %d and drawn %d pixels wide', (width, room) => {
	it.each([
		['one band', dataset(1, 3, ['all'])],
		['60 bands with names of 80 characters', dataset(60, 80, ['all'])],
		[
			'60 bands at four seniorities',
			dataset(15, 30, ['junior', 'mid-level', 'senior', 'principal and above'])
		],
		['names of three characters', dataset(8, 3, ['junior', 'senior'])]
	])('no text of %s is cut off or lies on another', async (_, data) => {
		await page.viewport(room, 800);
		await draw(data, width, room);
		await document.fonts.ready;
		expect(document.querySelectorAll('[data-mark]')).toHaveLength(data.bands.length);
		expect(findTextFaults()).toEqual([]);
	});
});

it('is what the check for text would complain of, where a chart is given less room than it was laid out for', async () => {
	await page.viewport(300, 800);
	await draw(dataset(15, 30, ['junior', 'senior']), 880, 300);
	expect(findTextFaults().length).toBeGreaterThan(0);
});

it('draws a band of no width as a line of three pixels', async () => {
	await draw(dataset(5, 10, ['all']), 288);
	const marks = [...document.querySelectorAll('[data-mark]')];
	const lines = marks.map((mark) => mark.querySelectorAll('line[stroke-width="3"]').length);
	// The last one's min is its max.
	expect(lines).toEqual([0, 0, 0, 0, 1]);
});

/** What the lead to a band's top ends in: drawn once, for all leads of its colour. */
function leadEnd(mark: Element): Element | null | undefined {
	const [, id] = /^url\((#.+)\)$/.exec(lead(mark)?.getAttribute('marker-end') ?? '') ?? [];
	return id === undefined ? undefined : document.querySelector(`marker${id} path`);
}

function lead(mark: Element): Element | null {
	return mark.querySelector('line[marker-end]');
}

it('tells a thin band by a broken outline, and draws a median and a top only where they are known', async () => {
	await draw(dataset(3, 10, ['all']), 288);
	const [first, second, third] = document.querySelectorAll('[data-mark]');
	// The first has 3 observations, a median and no top; the second a top that is open; the third one that is not.
	expect(first!.querySelectorAll('rect[stroke-dasharray]')).toHaveLength(1);
	expect(first!.querySelectorAll('line')).toHaveLength(1);
	expect(lead(first!)).toBeNull();
	expect(second!.querySelectorAll('rect[stroke-dasharray]')).toHaveLength(0);
	expect(second!.querySelectorAll('line')).toHaveLength(1);
	expect(leadEnd(second!)?.getAttribute('fill')).toBe('none');
	expect(leadEnd(second!)?.getAttribute('stroke')).toBe(lead(second!)?.getAttribute('stroke'));
	expect(second!.textContent).toContain('+');
	expect(leadEnd(third!)?.getAttribute('fill')).toBe(lead(third!)?.getAttribute('stroke'));
	expect(third!.textContent).not.toContain('+');
});

it('says which band is pointed at, by pointer and by keyboard', async () => {
	const data = dataset(3, 12, ['all']);
	const { onpoint } = await draw(data, 288);
	const marks = page.getByRole('img');
	await marks.nth(1).hover();
	expect(onpoint.mock.lastCall?.[0]?.item).toEqual(data.bands[1]);
	(marks.nth(0).element() as SVGElement).focus();
	expect(onpoint.mock.lastCall?.[0]?.item).toEqual(data.bands[0]);
	await userEvent.keyboard('{End}');
	expect(onpoint.mock.lastCall?.[0]?.item).toEqual(data.bands[2]);
	await userEvent.keyboard('{ArrowUp}');
	expect(onpoint.mock.lastCall?.[0]?.item).toEqual(data.bands[1]);
});

it('keeps what a filter leaves out from sight, reader and keyboard, and brings it back as it was', async () => {
	const data = dataset(4, 12, ['junior', 'senior']);
	const { onpoint, show } = await draw(data, 560);
	const drawn = [...document.querySelectorAll('[data-mark]')];
	const isJunior = ({ ariaLabel }: Element) => ariaLabel!.startsWith('Junior');
	const places = () => drawn.map((mark) => mark.getBoundingClientRect().top);
	const before = places();

	await show(data.bands.filter(({ seniority }) => seniority === 'senior'));
	expect(page.getByRole('img').elements()).toEqual(drawn.filter((mark) => !isJunior(mark)));
	const end = document.querySelector('.clipped')!.getBoundingClientRect().bottom;
	// The room shows four pixels of what leaves it.
	for (const mark of drawn) expect(mark.getBoundingClientRect().top > end + 4).toBe(isJunior(mark));
	(page.getByRole('img').nth(0).element() as SVGElement).focus();
	await userEvent.keyboard('{ArrowDown}');
	expect(onpoint.mock.lastCall?.[0]?.item).toEqual(data.bands[3]);

	await show(data.bands);
	expect(page.getByRole('img').elements()).toEqual(drawn);
	expect(places()).toEqual(before);
});

it('keeps the names of roles that a filter leaves out from sight and reader', async () => {
	const data = dataset(3, 12, ['junior', 'senior']);
	const { show } = await draw(data, 560);
	const names = data.roles.map((role) => page.getByText(role, { exact: true }).element());
	const places = () => names.map((name) => name.getBoundingClientRect().top);
	const before = places();

	await show(data.bands.filter(({ role }) => role === data.roles[1]));
	const end = document.querySelector('.clipped')!.getBoundingClientRect().bottom;
	expect(names.map((name) => name.getBoundingClientRect().top > end + 4)).toEqual([
		true,
		false,
		true
	]);
	expect(names.map((name) => name.closest('[aria-hidden]') !== null)).toEqual([true, false, true]);
	expect(places()[1]).toBe(before[0]);

	await show(data.bands);
	expect(names.some((name) => name.closest('[aria-hidden]'))).toBe(false);
	expect(places()).toEqual(before);
});
