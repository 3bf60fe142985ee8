import { error } from '@sveltejs/kit';
import { pairFiles } from '$lib/publish/dataset-files.server';
import { findPair, listPairs } from '../find-pair.server';

export const prerender = true;

/** Every picture and every table of two roles, beside their page. */
export function entries() {
	return listPairs().flatMap(({ dataset, pair, params }) =>
		pairFiles(dataset, pair).map(({ name }) => ({ ...params, file: name }))
	);
}

export function GET({ params }) {
	const { dataset, pair } = findPair(params);
	const file = pairFiles(dataset, pair).find(({ name }) => name === params.file);
	if (!file) error(404, `There is no ${params.file} of “${params.from}” and “${params.to}” here.`);
	return new Response(file.content(), { headers: { 'content-type': file.type } });
}
