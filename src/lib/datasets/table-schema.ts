import type { StatementKind } from '$lib/jobs/jobs';
import type { BandTerms, ExtraColumn, Term } from '$lib/pay/terms';
import type { IntensityScale } from '$lib/skills/skills';
import type { JsonValue } from './json-value';
import { withPercentileHeaders } from './percentile-headers';

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

/** What the descriptor says of the file of statements about jobs. */
export interface JobSchema {
	readonly path: string;
	readonly kinds: readonly StatementKind[];
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
const KINDS = 'a list of kinds in the order to read them, none of them twice';
const FILE_NAME = 'the name of a CSV file in this folder';

export function readSalarySchema(resource: JsonValue): SalarySchema {
	const fields = resource.at('schema').at('fields');
	const levels = fields.named('seniority', FIELDS).at('constraints').at('enum');
	const term = (field: string, plain: Term) => readTerm(fields.named(field, FIELDS), plain);
	return {
		path: readFileName(resource),
		seniorities: levels.isMissing ? undefined : levels.texts(LEVELS, 1),
		terms: withPercentileHeaders({
			min: term('min', PLAIN_TERMS.min),
			max: term('max', PLAIN_TERMS.max),
			median: term('median', PLAIN_TERMS.median),
			top: term('top_of_band', PLAIN_TERMS.top)
		}),
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

/** A kind's title is the label of its category, as Table Schema has them. */
export function readJobSchema(resource: JsonValue): JobSchema {
	const kind = resource.at('schema').at('fields').named('kind', FIELDS);
	const names = kind.at('constraints').at('enum').texts(KINDS, 1);
	const readKind = (json: JsonValue) =>
		json.text(`one of the kinds: ${names.join(', ')}`, (text) => names.includes(text));
	const titles = new Map(
		kind
			.at('categories')
			.items('a list of categories')
			.map((category) => [
				readKind(category.at('value')),
				category.at('label').text('what readers see above the kind')
			])
	);
	const personal = kind.at('bandscope').at('personal').items('a list of kinds').map(readKind);
	return {
		path: readFileName(resource),
		kinds: names.map((name) => ({
			name,
			title: titles.get(name) ?? name,
			personal: personal.includes(name)
		}))
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
