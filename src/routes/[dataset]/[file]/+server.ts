import { error } from '@sveltejs/kit';
import { bundledDatasets } from '$lib/datasets/bundled.server';
import { datasetFiles } from '$lib/publish/dataset-files.server';

export const prerender = true;

/** Every picture and every table of the bundled datasets. */
export function entries() {
	return bundledDatasets().flatMap((dataset) =>
		datasetFiles(dataset).map(({ name }) => ({ dataset: dataset.name, file: name }))
	);
}

export function GET({ params }) {
	const dataset = bundledDatasets().find(({ name }) => name === params.dataset);
	const file = dataset && datasetFiles(dataset).find(({ name }) => name === params.file);
	if (!file) error(404, `There is no ${params.dataset}/${params.file} here.`);
	return new Response(file.content(), { headers: { 'content-type': file.type } });
}
