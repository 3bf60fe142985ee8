import { describe, expect, it } from 'vitest';
import { bundledDatasets } from '$lib/datasets/bundled.server';
import { drawLink, linkView } from './link-view.server';
import { toLinkPng } from './published-png.server';

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

	it('shows the chart that is asked for', () => {
		expect(linkView(read('career-article-2026'), 'skills-radar')).toMatchObject({
			chart: 'skills-radar',
			view: { roles: undefined }
		});
	});

	it('shows every role where a single one is too high for it', () => {
		const dataset = read('career-article-2026');
		const alone = { ...dataset, roles: dataset.roles.slice(0, 1) };
		expect(drawLink(alone, 'skills-gap').height).toBeGreaterThan(630);
		expect(linkView(dataset, 'skills-gap').view.roles).toBeUndefined();
		const png = Buffer.from(toLinkPng(drawLink(dataset, 'skills-gap'), 'social.png'));
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
	});

	it('shows skills where there is no pay', () => {
		expect(linkView({ ...read('career-article-2026'), bands: [] }).chart).toBe('skills-gap');
	});
});
