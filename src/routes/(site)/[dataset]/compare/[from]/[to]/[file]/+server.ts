import { error } from '@sveltejs/kit';
import { pairFiles } from '$lib/publish/dataset-files.server';
import { entries as pairs, findPair } from '../find-pair.server';

export const prerender = true;

/** Every picture and every table of two roles, beside their page. */
export function entries() {
	return pairs().flatMap((params) => {
		const { dataset, pair } = findPair(params);
		return pairFiles(dataset, pair).map(({ name }) => ({ ...params, file: name }));
	});
}

export function GET({ params }) {
	const { dataset, pair } = findPair(params);
	const file = pairFiles(dataset, pair).find(({ name }) => name === params.file);
	if (!file) error(404, `There is no ${params.file} of “${params.from}” and “${params.to}” here.`);
	return new Response(file.content(), { headers: { 'content-type': file.type } });
}
