import '../../../app.css';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { expect, it } from 'vitest';
import type { Dataset } from '$lib/datasets/dataset';
import { viewOf } from '$lib/embed/embed-address';
import { sampleBeside } from '$lib/figure/figure-subject.fixture';
import { DEFAULT_VIEW } from '$lib/view/view';
import { sampleDataset } from '../dataset.fixture';
import ChartEmbed from './ChartEmbed.svelte';
import { frameHeight } from './frame-height';

const dataset: Dataset = {
	...sampleDataset,
	heldAgainst: {
		...sampleBeside,
		title: 'Job ads',
		scope: 'US',
		sources: [{ title: 'A list of ads', path: undefined }],
		notes: []
	}
};

// Where scripts run. Where none do, a notice comes on top, and the frame scrolls.
document.documentElement.classList.add('scripted');

const PAIR = { from: 'Data Scientist', to: 'ML Engineer' };

for (const chart of ['pay-bands', 'skills-radar', 'skills-gap', 'comparison'] as const) {
	for (const width of [320, 360, 560, 640, 768, 960, 1280]) {
		it(`foretells the height of ${chart} in a frame of ${width} px`, async () => {
			for (const changes of [
				{},
				{ seniority: 'senior' },
				{ roles: ['ML Engineer'] },
				{ against: sampleBeside.name },
				{ roles: [] }
			]) {
				await page.viewport(width, 800);
				document.body.className = 'page';
				const view = viewOf(chart, { ...DEFAULT_VIEW, compare: PAIR, ...changes });
				const shown = await render(ChartEmbed, { dataset, chart, view, ignored: [], more: '/' });
				const { height } = shown.container.querySelector('main')!.getBoundingClientRect();
				const foretold = frameHeight(chart, dataset, view, width);
				expect(foretold, JSON.stringify(changes)).toBeGreaterThanOrEqual(height - 1);
				// A line more, of heading or text, is no harm; less would be cut off.
				expect(foretold, JSON.stringify(changes)).toBeLessThanOrEqual(height + 34);
				await shown.unmount();
			}
		});
	}
}
