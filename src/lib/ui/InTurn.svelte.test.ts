import { tick } from 'svelte';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { sampleSubject } from '$lib/figure/figure-subject.fixture';
import { bandOf } from '$lib/pay/pay-band.fixture';
import '../../app.css';
import InTurn from './InTurn.fixture.svelte';

const roles = Array.from({ length: 10 }, (_, i) => `Role ${i}`);
const bands = roles.flatMap((role, i) => [
	bandOf(role, 'junior', 50_000 + i, 70_000),
	bandOf(role, 'senior', 80_000 + i, 90_000)
]);
const dataset = { ...sampleSubject, roles, bands };
const chart = { dataset, bands, width: 560, label: 'Pay bands', onpoint: () => undefined };

/** How many marks there were, whenever that changed. */
function countMarks() {
	const counts: number[] = [];
	const observer = new MutationObserver(() => {
		const count = document.querySelectorAll('[data-mark]').length;
		if (count !== (counts.at(-1) ?? 0)) counts.push(count);
	});
	observer.observe(document.body, { childList: true, subtree: true });
	return counts;
}

it('draws a chart a few marks at a time, each in a task of its own', async () => {
	const counts = countMarks();
	await render(InTurn, { wait: true, chart });
	await expect.poll(() => counts.at(-1)).toBe(20);
	expect(counts).toEqual([6, 12, 18, 20]);
});

it('draws what is chosen meanwhile, and all of it', async () => {
	const shown = await render(InTurn, { wait: true, chart });
	await expect.poll(() => document.querySelectorAll('[data-mark]').length).toBeGreaterThan(0);
	await shown.rerender({ chart: { ...chart, bands: bands.filter((_, i) => i % 2 === 1) } });
	await expect.element(page.getByRole('img', { name: /^Senior Role 9/ })).toBeVisible();
	await expect.poll(() => page.getByRole('img', { name: /^Senior/ }).elements().length).toBe(10);
	expect(document.querySelectorAll('[data-mark]:not([aria-hidden])')).toHaveLength(10);
});

it('draws all at once where nothing waits', async () => {
	const counts = countMarks();
	await render(InTurn, { wait: false, chart });
	await tick();
	expect(counts).toEqual([20]);
});
