import { datasetLinks } from '$lib/datasets/bundled.server';

export function load() {
	return { links: datasetLinks() };
}
