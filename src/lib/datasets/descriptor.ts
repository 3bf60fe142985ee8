import type { Problem } from '$lib/csv/problem';
import { showText } from '$lib/csv/show-text';
import { isCurrencyCode } from '$lib/pay/currency-mark';
import { PAY_PERIODS, type PayPeriod, type PayUnit } from '$lib/pay/pay-band';
import type { Claim } from '$lib/pay/claims';
import { isCalendarDate } from './calendar-date';
import type { Source } from './dataset';
import { readClaims, readHeldAgainst, type HeldAgainstPlan } from './held-against-plan';
import { JsonValue } from './json-value';
import {
	readJobSchema,
	readSalarySchema,
	readSkillSchema,
	type JobSchema,
	type SalarySchema,
	type SkillSchema
} from './table-schema';

/** What a dataset's `datapackage.json` says: all that is to be known beside the rows. */
export interface Descriptor {
	readonly name: string;
	readonly title: string;
	readonly shortTitle: string;
	readonly scope: string;
	readonly description: string;
	readonly notes: readonly string[];
	readonly date: string;
	readonly sources: readonly Source[];
	readonly licence: Source | undefined;
	readonly unit: PayUnit;
	/** Place among the bundled datasets; the lowest is the front page. */
	readonly order: number | undefined;
	readonly salaries: SalarySchema;
	readonly skills: SkillSchema | undefined;
	readonly jobs: JobSchema | undefined;
	readonly heldAgainst: HeldAgainstPlan | undefined;
	readonly claims: readonly Claim[];
}

/** What was read, `undefined` where nothing could be, and all that is wrong with it. */
export interface Reading<Content> {
	readonly content: Content | undefined;
	readonly problems: readonly Problem[];
}

/**
 * Reads a Data Package descriptor (https://datapackage.org/standard/data-package/), with our own
 * properties under `bandscope`. `folder` is the name of the folder it lies in, which must be its own.
 */
export function readDescriptor(text: string, folder: string): Reading<Descriptor> {
	const problems: Problem[] = [];
	const json = parseJson(text, problems);
	const content = json && readPackage(json, folder);
	return { content: problems.length === 0 ? content : undefined, problems };
}

const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';
// Later versions of 2 are read as 2.0 is.
const ANY_PROFILE = /^https:\/\/datapackage\.org\/profiles\/2\.\d+\/datapackage\.json$/;
const RESOURCES = 'a list of resources, one of them named salaries';

function readPackage(json: JsonValue, folder: string): Descriptor {
	json.at('$schema').text(PROFILE, (text) => ANY_PROFILE.test(text));
	const ours = json.at('bandscope');
	const resources = json.at('resources');
	const skills = resources.named('skills', RESOURCES);
	const jobs = resources.named('roles', RESOURCES);
	return {
		name: readName(json, folder),
		title: json.at('title').text('a title'),
		shortTitle: ours.at('shortTitle').text('a short title, for the dataset switch'),
		scope: ours.at('scope').text('whom the figures speak of, such as "US, mid-career, 2026"'),
		description: json.at('description').text('a sentence or two'),
		notes: ours.at('notes').texts('a list of sentences'),
		date: ours.at('date').text('a day or month, such as 2026-05-17 or 2026-05', isMonthOrDay),
		sources: readSources(json),
		licence: readLicence(json),
		unit: {
			currency: ours.at('currency').text('an ISO 4217 code, such as USD', isCurrencyCode),
			period: readPeriod(ours)
		},
		order: ours.at('order').optionalNumber('a number'),
		salaries: readSalarySchema(resources.named('salaries', RESOURCES)),
		skills: skills.isMissing ? undefined : readSkillSchema(skills),
		jobs: jobs.isMissing ? undefined : readJobSchema(jobs),
		heldAgainst: readHeldAgainst(ours.at('heldAgainst')),
		claims: readClaims(ours.at('claims'))
	};
}

// The name is part of addresses.
function readName(json: JsonValue, folder: string): string {
	const expected = `"${folder}", as the folder is called: lower-case letters, digits, hyphens`;
	return json.at('name').text(expected, (name) => name === folder && /^[a-z0-9-]+$/.test(name));
}

function readSources(json: JsonValue): readonly Source[] {
	return json
		.at('sources')
		.items('a list of sources, at least one', 1)
		.map((source) => ({
			title: source.at('title').text('what the source is called'),
			path: readAddress(source)
		}));
}

function readLicence(json: JsonValue): Source | undefined {
	const [licence] = json.at('licenses').items('a list of licences');
	return (
		licence && { title: licence.at('title').text("the licence's name"), path: readAddress(licence) }
	);
}

// It becomes a link: no other scheme may come alive.
function readAddress(json: JsonValue): string | undefined {
	const expected = 'an address that begins with https:// or http://';
	return json.at('path').optionalText(expected, (text) => /^https?:\/\//.test(text));
}

function readPeriod(json: JsonValue): PayPeriod {
	const text = json.at('period').text(`one of ${PAY_PERIODS.join(', ')}`, isPeriod);
	return isPeriod(text) ? text : 'year';
}

function isPeriod(text: string): text is PayPeriod {
	return PAY_PERIODS.some((period) => period === text);
}

function isMonthOrDay(text: string): boolean {
	return text.includes('-') && isCalendarDate(text);
}

function parseJson(text: string, problems: Problem[]): JsonValue | undefined {
	try {
		return new JsonValue(JSON.parse(text), problems);
	} catch (error) {
		const reason = error instanceof Error ? error.message : 'unknown';
		problems.push({
			found: `the file is not JSON (${showText(reason)})`,
			expected: 'a Data Package descriptor',
			cure: 'Correct it where the reason says.'
		});
		return undefined;
	}
}
