import { decode } from '$lib/csv/decode';
import { parseJobStatements } from '$lib/csv/job-statements';
import { parsePayBands, type PayBandFile } from '$lib/csv/pay-bands';
import type { Problem } from '$lib/csv/problem';
import { parseSkillRatings } from '$lib/csv/skill-ratings';
import type { JobSet } from '$lib/jobs/jobs';
import type { Claim } from '$lib/pay/claims';
import type { SkillSet } from '$lib/skills/skills';
import type { Dataset } from './dataset';
import { readDescriptor, type Descriptor, type Reading } from './descriptor';
import type { HeldAgainstPlan } from './held-against-plan';
import type { JobSchema, SkillSchema } from './table-schema';

/** The files of a dataset's folder, by name. */
export type DatasetFiles = ReadonlyMap<string, Uint8Array>;

export interface DatasetReading {
	readonly folder: string;
	/** Without the rows that have a problem; `undefined` where the descriptor or the salary file cannot be read at all. */
	readonly dataset: Dataset | undefined;
	/** Its place among other datasets, where it has one. */
	readonly order: number | undefined;
	/** Those that its rows name, also rows that are left out. `undefined` where nobody knows. */
	readonly names: {
		readonly roles: readonly string[] | undefined;
		readonly seniorities: readonly string[] | undefined;
	};
	/** What the descriptor says of other datasets, and of what the source claims: still to be looked up. */
	readonly heldAgainst: HeldAgainstPlan | undefined;
	readonly claims: readonly Claim[];
	readonly problems: readonly Problem[];
}

/** The file that describes a dataset's folder. */
export const DESCRIPTOR = 'datapackage.json';

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
	if (!descriptor) return { ...unreadable(folder), problems };

	const { order, heldAgainst, claims, salaries, skills, jobs } = descriptor;
	const pay = read(salaries.path, (bytes) => readSalaries(bytes, descriptor));
	const skillSet =
		skills && read(skills.path, (bytes) => readSkills(bytes, skills, pay?.namedRoles));
	const jobSet = jobs && read(jobs.path, (bytes) => readJobs(bytes, jobs, pay?.namedRoles));
	const parts = { skills: skillSet, jobs: jobSet };
	const dataset = pay && toDataset(descriptor, pay, parts);
	const names = { roles: pay?.namedRoles, seniorities: salaries.seniorities ?? pay?.seniorities };
	return { folder, dataset, order, names, heldAgainst, claims, problems };
}

function unreadable(folder: string): Omit<DatasetReading, 'problems'> {
	const names = { roles: undefined, seniorities: undefined };
	return {
		folder,
		dataset: undefined,
		order: undefined,
		names,
		heldAgainst: undefined,
		claims: []
	};
}

function readSalaries(bytes: Uint8Array, { unit, salaries }: Descriptor): Reading<PayBandFile> {
	return readText(bytes, (text) => {
		const { seniorities, fields } = salaries;
		const file = parsePayBands(text, { seniorities, ...unit });
		const undescribed = file.extraColumns.filter((header) => !fields.has(header));
		return { content: file, problems: [...undescribed.map(toUndescribed), ...file.problems] };
	});
}

function readSkills(
	bytes: Uint8Array,
	{ scale }: SkillSchema,
	roles: readonly string[] | undefined
): Reading<SkillSet> {
	return readText(bytes, (text) => {
		const { skills, problems } = parseSkillRatings(text, { scale, roles });
		return { content: skills, problems };
	});
}

function readJobs(
	bytes: Uint8Array,
	{ kinds }: JobSchema,
	roles: readonly string[] | undefined
): Reading<JobSet> {
	return readText(bytes, (text) => {
		const names = kinds.map(({ name }) => name);
		const { profiles, problems } = parseJobStatements(text, { kinds: names, roles });
		return { content: { kinds, profiles }, problems };
	});
}

/** Reads a file that must be text. */
function readText<Content>(
	bytes: Uint8Array,
	read: (text: string) => Reading<Content>
): Reading<Content> {
	const decoded = decode(bytes);
	if (decoded.problem) return { content: undefined, problems: [decoded.problem] };
	return read(decoded.text);
}

function toDataset(
	descriptor: Descriptor,
	{ bands, roles, seniorities, extraColumns: headers }: PayBandFile,
	parts: { readonly skills: SkillSet | undefined; readonly jobs: JobSet | undefined }
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
	const skills = parts.skills && keepRoles(parts.skills, roles);
	const jobs = parts.jobs && keepRoles(parts.jobs, roles);
	return { ...about, terms, seniorities, roles, bands, extraColumns, skills, jobs };
}

/** A role whose every row of pay has a problem is left out with them. */
function keepRoles<Part extends { readonly profiles: readonly { readonly role: string }[] }>(
	part: Part,
	roles: readonly string[]
): Part {
	return { ...part, profiles: part.profiles.filter(({ role }) => roles.includes(role)) };
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
