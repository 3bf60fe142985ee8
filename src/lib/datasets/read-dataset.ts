import { decode } from '$lib/csv/decode';
import { parsePayBands, type PayBandFile } from '$lib/csv/pay-bands';
import type { Problem } from '$lib/csv/problem';
import { parseSkillRatings } from '$lib/csv/skill-ratings';
import type { SkillSet } from '$lib/skills/skills';
import type { Dataset } from './dataset';
import { readDescriptor, type Descriptor, type Reading } from './descriptor';
import type { SkillSchema } from './table-schema';

/** The files of a dataset's folder, by name. */
export type DatasetFiles = ReadonlyMap<string, Uint8Array>;

export interface DatasetReading {
	/** Without the rows that have a problem; `undefined` where the descriptor or the salary file cannot be read at all. */
	readonly dataset: Dataset | undefined;
	/** Its place among other datasets, where it has one. */
	readonly order: number | undefined;
	readonly problems: readonly Problem[];
}

const DESCRIPTOR = 'datapackage.json';

/** Reads a dataset from its descriptor and CSV files. Each problem names its file, as `folder/salaries.csv`. */
export function readDataset(folder: string, files: DatasetFiles): DatasetReading {
	const problems: Problem[] = [];
	const read = <Content>(file: string, parse: (bytes: Uint8Array) => Reading<Content>) => {
		const bytes = files.get(file);
		const reading = bytes ? parse(bytes) : missing(folder);
		for (const problem of reading.problems)
			problems.push({ ...problem, file: `${folder}/${file}` });
		return reading.content;
	};

	const descriptor = read(DESCRIPTOR, (bytes) =>
		readDescriptor(new TextDecoder().decode(bytes), folder)
	);
	if (!descriptor) return { dataset: undefined, order: undefined, problems };

	const { order, salaries, skills } = descriptor;
	const pay = read(salaries.path, (bytes) => readSalaries(bytes, descriptor));
	const skillSet =
		skills && read(skills.path, (bytes) => readSkills(bytes, skills, pay?.namedRoles));
	return { dataset: pay && toDataset(descriptor, pay, skillSet), order, problems };
}

function readSalaries(bytes: Uint8Array, { unit, salaries }: Descriptor): Reading<PayBandFile> {
	const decoded = decode(bytes);
	if (decoded.problem) return { content: undefined, problems: [decoded.problem] };

	const { seniorities, fields } = salaries;
	const file = parsePayBands(decoded.text, { seniorities, currency: unit.currency });
	const undescribed = file.extraColumns.filter((header) => !fields.has(header));
	return { content: file, problems: [...undescribed.map(toUndescribed), ...file.problems] };
}

function readSkills(
	bytes: Uint8Array,
	{ scale }: SkillSchema,
	roles: readonly string[] | undefined
): Reading<SkillSet> {
	const decoded = decode(bytes);
	if (decoded.problem) return { content: undefined, problems: [decoded.problem] };
	const { skills, problems } = parseSkillRatings(decoded.text, { scale, roles });
	return { content: skills, problems };
}

function toDataset(
	descriptor: Descriptor,
	{ bands, roles, seniorities, extraColumns: headers }: PayBandFile,
	skillSet: SkillSet | undefined
): Dataset {
	const { name, title, shortTitle, scope, description, notes, date } = descriptor;
	const { sources, licence, unit } = descriptor;
	const { terms, fields } = descriptor.salaries;
	const extraColumns = headers.map(
		(header) => fields.get(header) ?? { name: header, title: header, number: false }
	);
	const about = {
		name,
		title,
		shortTitle,
		scope,
		description,
		notes,
		date,
		sources,
		licence,
		unit
	};
	const skills = skillSet && keepRoles(skillSet, roles);
	return { ...about, terms, seniorities, roles, bands, extraColumns, skills };
}

/** A role whose every row of pay has a problem is left out with them. */
function keepRoles(skills: SkillSet, roles: readonly string[]): SkillSet {
	return { ...skills, profiles: skills.profiles.filter(({ role }) => roles.includes(role)) };
}

// A misspelled `top_of_band` would otherwise pass for a further column, and its figures be lost.
function toUndescribed(header: string): Problem {
	return {
		column: header,
		found: 'the column is not described',
		expected: `only columns that ${DESCRIPTOR} lists as fields`,
		cure: 'Correct the header, or add the column to the fields.'
	};
}

function missing(folder: string): Reading<never> {
	const problem: Problem = {
		found: 'the file is missing',
		expected: `it in the folder ${folder}`,
		cure: 'Add it, or correct its name.'
	};
	return { content: undefined, problems: [problem] };
}
