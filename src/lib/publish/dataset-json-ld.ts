import type { Dataset, Source } from '$lib/datasets/dataset';
import { MEDIA_TYPES, PICTURE_KINDS, pictureViews } from '$lib/figure/picture-file';
import { toUnitWords } from '$lib/pay/money';
import type { Term } from '$lib/pay/terms';
import { sourceWords } from '$lib/view/source-words';

/** Where a dataset is to be found: absolute addresses. */
export interface DatasetPlace {
	readonly page: string;
	/** Of its pictures and rows, with a slash at the end. */
	readonly folder: string;
}

/** A dataset in the words that dataset searches read (https://schema.org/Dataset). What is not known is left out. */
export function toJsonLd(dataset: Dataset, { page, folder }: DatasetPlace) {
	const { title, description, date, licence, sources, roles } = dataset;
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: title,
		description,
		url: page,
		isAccessibleForFree: true,
		license: licence?.path ?? licence?.title,
		isBasedOn: sources.map(toWork),
		citation: sourceWords(dataset),
		temporalCoverage: date,
		keywords: roles,
		variableMeasured: variablesOf(dataset),
		distribution: filesOf(dataset).map(({ name, type }) => ({
			'@type': 'DataDownload',
			name,
			encodingFormat: type,
			contentUrl: folder + name
		}))
	};
}

function toWork({ title, path }: Source) {
	return { '@type': 'CreativeWork', name: title, url: path };
}

function variablesOf({ bands, terms, unit, skills }: Dataset) {
	const has = (figure: 'median' | 'top') => bands.some((band) => band[figure] !== undefined);
	const figures = [
		...(bands.length > 0 ? [terms.min, terms.max] : []),
		...(has('median') ? [terms.median] : []),
		...(has('top') ? [terms.top] : [])
	];
	return [
		...figures.map(({ name, meaning }: Term) => ({
			'@type': 'PropertyValue',
			name,
			description: meaning,
			unitText: toUnitWords(unit)
		})),
		...(skills ? [toLevels(skills.scale.levels)] : [])
	];
}

function toLevels(levels: readonly string[]) {
	return {
		'@type': 'PropertyValue',
		name: 'Intensity of a skill',
		description: `How much of it a role requires. Levels, in order: ${levels.join(', ')}.`
	};
}

function filesOf(dataset: Dataset) {
	return pictureViews(dataset).flatMap(({ name }) =>
		PICTURE_KINDS.map((kind) => ({ name: `${name}.${kind}`, type: MEDIA_TYPES[kind] }))
	);
}
