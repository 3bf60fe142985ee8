import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Dataset } from '$lib/datasets/dataset';
import { sampleSubject } from '$lib/figure/figure-subject.fixture';
import SourceNotes from './SourceNotes.svelte';

const DATASET: Dataset = {
	...sampleSubject,
	name: 'your-file',
	shortTitle: 'Pay',
	description: 'A file of your own.',
	notes: [],
	sources: [{ title: 'An article', path: undefined }],
	date: '2026-05-17',
	licence: undefined
};

it('says who says so and when', async () => {
	const { container } = await render(SourceNotes, { dataset: DATASET });
	expect(container.textContent).toContain('Source: An article, 17 May 2026.');
});

it('has no line for a source that nobody states', async () => {
	const dataset = { ...DATASET, sources: [], date: undefined };
	const { container } = await render(SourceNotes, { dataset });
	expect(container.textContent.trim()).toBe('A file of your own.');
});
