import { describe, expect, it } from 'vitest';
import { bundledDatasets } from '$lib/datasets/bundled.server';
import { linkView } from './link-view.server';

const read = (wanted: string) => bundledDatasets().find(({ name }) => name === wanted)!;

describe('the picture for links', () => {
	it('shows all of a dataset that fits', () => {
		const { chart, view } = linkView(read('career-article-2026'));
		expect(chart).toBe('pay-bands');
		expect(view.roles).toBeUndefined();
	});

	it('shows the first roles of one that is too long', () => {
		const dataset = read('us-oews-2023');
		const { roles } = linkView(dataset).view;
		expect(roles?.length).toBeGreaterThan(1);
		expect(roles).toEqual(dataset.roles.slice(0, roles?.length));
	});

	it('shows skills where there is no pay', () => {
		expect(linkView({ ...read('career-article-2026'), bands: [] }).chart).toBe('skills-gap');
	});
});
