import type { BandTerms, ExtraColumn, Term } from '$lib/pay/terms';
import type { IntensityScale } from '$lib/skills/skills';
import type { JsonValue } from './json-value';

/** What the descriptor says of the salary file. */
export interface SalarySchema {
	readonly path: string;
	/** In ladder order, where the descriptor gives one. */
	readonly seniorities: readonly string[] | undefined;
	readonly terms: BandTerms;
	/** All columns that are described, by name, each as it is shown where it is no part of a band. */
	readonly fields: ReadonlyMap<string, ExtraColumn>;
}

/** What the descriptor says of the skill file. */
export interface SkillSchema {
	readonly path: string;
	readonly scale: IntensityScale;
}

/** What figures are called where a file does not say it. */
export const PLAIN_TERMS: BandTerms = {
	min: { name: 'Min', meaning: 'low end of the band' },
	max: { name: 'Max', meaning: 'high end of the band' },
	median: { name: 'Median', meaning: 'half earn less' },
	top: { name: 'Top of band', meaning: 'highest reported pay' }
};

const FIELDS = 'a list of fields, each with a name';
const LEVELS = 'a list of levels in order, the lowest first, none of them twice';
const FILE_NAME = 'the name of a CSV file in this folder';

export function readSalarySchema(resource: JsonValue): SalarySchema {
	const fields = resource.at('schema').at('fields');
	const levels = fields.named('seniority', FIELDS).at('constraints').at('enum');
	const term = (field: string, plain: Term) => readTerm(fields.named(field, FIELDS), plain);
	return {
		path: readFileName(resource),
		seniorities: levels.isMissing ? undefined : levels.texts(LEVELS, 1),
		terms: {
			min: term('min', PLAIN_TERMS.min),
			max: term('max', PLAIN_TERMS.max),
			median: term('median', PLAIN_TERMS.median),
			top: term('top_of_band', PLAIN_TERMS.top)
		},
		fields: new Map(
			fields
				.items(FIELDS)
				.map(readField)
				.map((field) => [field.name, field])
		)
	};
}

export function readSkillSchema(resource: JsonValue): SkillSchema {
	const intensity = resource.at('schema').at('fields').named('intensity', FIELDS);
	const levels = intensity.at('constraints').at('enum').texts(LEVELS, 1);
	const ours = intensity.at('bandscope');
	const isLevel = (text: string) => levels.includes(text);
	return {
		path: readFileName(resource),
		scale: {
			levels,
			zero: ours.at('zero').optionalText('the lowest level', (text) => text === levels[0]),
			mandatory: ours.at('mandatory').optionalText('one of the levels', isLevel)
		}
	};
}

function readField(field: JsonValue): ExtraColumn {
	const name = field.at('name').text('a field name');
	const type = field.at('type');
	return {
		name,
		title: field.at('title').optionalText('what readers see above the column') ?? name,
		number: type.is('integer') || type.is('number')
	};
}

function readTerm(field: JsonValue, plain: Term): Term {
	return {
		name: field.at('title').optionalText('what the source calls the figure') ?? plain.name,
		meaning: field.at('description').optionalText('what the figure means') ?? plain.meaning
	};
}

// A folder is whole in itself: a path cannot lead out of it.
function readFileName(resource: JsonValue): string {
	return resource.at('path').text(FILE_NAME, (text) => /^\w[\w.-]*\.csv$/.test(text));
}
