import type { ComponentProps } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { OnPoint } from '$lib/charts/parts/pointed';
import type { PayBand } from '$lib/pay/pay-band';
import { findTextFaults } from '../../../tests/text-faults';
import PayBandChart from './PayBandChart.svelte';

// The page has no styles at all: what a chart needs it brings along.

const BANDS = [
	{ role: 'Baker', seniority: 'senior', min: 4000, max: 5000, top: { amount: 6000, open: true } },
	{ role: 'Baker', seniority: 'junior', min: 3000, max: 3500, median: 3100, n: 7 },
	{ role: 'Miller', seniority: 'junior', min: 2900, max: 3300 }
];

let target: HTMLElement;

beforeEach(() => {
	target = document.createElement('div');
	document.body.style.margin = '0';
	document.body.replaceChildren(target);
});

async function draw(props: Partial<ComponentProps<typeof PayBandChart>> = {}) {
	await render(PayBandChart, { target, props: { bands: BANDS, ...props } });
}

const marks = () => [...target.querySelectorAll<SVGElement>('[data-mark]')];
const roles = () => marks().map((mark) => mark.getAttribute('aria-label')?.split(':')[0]);
const ground = () => getComputedStyle(target.querySelector('.chart')!).backgroundColor;

describe.each([288, 400, 700, 1280])('in a room of %d pixels', (width) => {
	it('is drawn once, with every word whole', async () => {
		await page.viewport(width, 900);
		await draw();
		await vi.waitFor(() => expect(target.querySelectorAll('.step')).toHaveLength(1));
		expect(roles()).toEqual(['Junior Baker', 'Senior Baker', 'Junior Miller']);
		expect(target.scrollWidth).toBe(width);
		expect(findTextFaults()).toEqual([]);
	});
});

it('brings light colours, and dark ones where they are asked for', async () => {
	await draw();
	expect(ground()).toBe('rgb(255, 255, 255)');
	await draw({ theme: 'dark' });
	const dark = target.lastElementChild!.querySelector('.chart')!;
	expect(getComputedStyle(dark).backgroundColor).toBe('rgb(20, 23, 28)');
	expect(getComputedStyle(dark).color).toBe('rgb(236, 238, 241)');
});

it('stands on the ground that the page gives it', async () => {
	target.style.setProperty('--bandscope-surface', 'rgb(250, 240, 230)');
	await draw();
	expect(ground()).toBe('rgb(250, 240, 230)');
});

it('orders roles by the figure it is told', async () => {
	await draw({ bands: BANDS.toReversed(), sort: 'max', width: 400 });
	expect(roles()).toEqual(['Junior Baker', 'Senior Baker', 'Junior Miller']);
});

it('is walked by keys, and tells which band is pointed at', async () => {
	const onpoint = vi.fn<OnPoint<PayBand>>();
	await draw({ onpoint, width: 400, label: 'What bakers earn' });
	await expect.element(page.getByRole('group', { name: 'What bakers earn' })).toBeVisible();
	await userEvent.tab();
	await userEvent.keyboard('{ArrowDown}');
	expect(document.activeElement).toBe(marks()[1]);
	expect(onpoint.mock.lastCall?.[0]?.item).toMatchObject({ seniority: 'senior', max: 5000 });
});

it('says so where there is nothing to show', async () => {
	await draw({ bands: [] });
	await expect.element(page.getByText('There are no pay bands to show.')).toBeVisible();
	expect(marks()).toEqual([]);
});
