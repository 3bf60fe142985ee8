import type { Dataset } from '$lib/datasets/dataset';
import { sampleSubject } from '$lib/figure/figure-subject.fixture';

/** The sample as a dataset of a site, for tests of what a page shows of one. */
export const sampleDataset: Dataset = {
	...sampleSubject,
	name: 'sample',
	shortTitle: 'Sample',
	description: '',
	sources: sampleSubject.sources.map(({ title }) => ({ title, path: undefined })),
	licence: undefined
};
