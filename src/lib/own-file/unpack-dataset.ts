import type { Problem } from '$lib/csv/problem';
import type { Dataset } from '$lib/datasets/dataset';
import { JsonValue } from '$lib/datasets/json-value';
import { isCurrencyCode } from '$lib/pay/currency-mark';
import { NO_CURRENCY, PAY_PERIODS, type PayBand } from '$lib/pay/pay-band';
import type { Term } from '$lib/pay/terms';
import type { SkillSet } from '$lib/skills/skills';

/** A link carries so many bands at most: a page of more is read by nobody, and its address is too long to be sent. */
export const MOST_LINKED_BANDS = 200;

// What stands behind "Expected" where a link does not fit, whoever wrote it.
const NAMES = 'a list of texts, none of them twice';
const DATE = 'a year, a month or a day, such as 2026-05';
const AMOUNT = 'an amount of money, 0 or more';
const PLACE = 'a place in the list';

/**
 * A dataset as a link has it. Anybody can write a link, so all of it is looked at: whatever does not fit is a
 * problem, and then there is no dataset. A source that it names is a text, never an address to go to.
 */
export function unpackDataset(json: unknown): Dataset | readonly Problem[] {
	const problems: Problem[] = [];
	const packed = new JsonValue(json, problems);
	const dataset = readDataset(packed);
	return problems.length > 0 ? problems : dataset;
}

function readDataset(packed: JsonValue): Dataset {
	const title = packed.at('title').anyText('a title');
	const seniorities = readNames(packed.at('seniorities'));
	const roles = readNames(packed.at('roles'));
	const columns = readNames(packed.at('columns'));
	const terms = packed.at('terms');
	const currency = packed
		.at('currency')
		.text('a currency', (text) => text === NO_CURRENCY || isCurrencyCode(text));
	const bands = packed.at('bands').items(`up to ${MOST_LINKED_BANDS} bands`);
	if (bands.length > MOST_LINKED_BANDS) packed.at('bands').report('fewer bands');
	const skills = packed.at('skills');
	return {
		name: 'linked',
		title,
		shortTitle: title,
		scope: packed.at('scope').anyText('a text'),
		description:
			'These figures came in the link itself, and were sent to no server. Whoever made the link answers for them.',
		notes: readNames(packed.at('notes')),
		date: packed.at('date').optionalText(DATE, (text) => /^\d{4}(-\d\d){0,2}$/.test(text)),
		sources: readNames(packed.at('sources')).map((source) => ({ title: source, path: undefined })),
		licence: undefined,
		unit: { currency, period: readPeriod(packed.at('period')) },
		terms: {
			min: readTerm(terms.at('min')),
			max: readTerm(terms.at('max')),
			median: readTerm(terms.at('median')),
			top: readTerm(terms.at('top'))
		},
		seniorities,
		roles,
		bands: bands.map((band) => readBand(band, { roles, seniorities, columns })),
		leastReach: packed.at('leastReach').optionalNumber(AMOUNT),
		extraColumns: columns.map((name) => ({ name, title: name, number: false })),
		skills: skills.isMissing ? undefined : readSkills(skills)
	};
}

/** As they are written: a role may be any text. Twice the same would be one mark in a chart, and a key that is there already. */
function readNames(value: JsonValue): readonly string[] {
	const names = value.items(NAMES).map((name) => name.anyText('a text'));
	if (new Set(names).size < names.length) value.report(NAMES);
	return names;
}

function readPeriod(value: JsonValue) {
	const period = PAY_PERIODS.find((each) => value.is(each));
	if (period === undefined) value.report(`one of ${PAY_PERIODS.join(', ')}`);
	return period ?? 'year';
}

function readTerm(value: JsonValue): Term {
	const header = value.at('header').optionalText('a header');
	return {
		name: value.at('name').text('a name'),
		meaning: value.at('meaning').text('a meaning'),
		...(header !== undefined && { header })
	};
}

interface Lists {
	readonly roles: readonly string[];
	readonly seniorities: readonly string[];
	readonly columns: readonly string[];
}

function readBand(value: JsonValue, { roles, seniorities, columns }: Lists): PayBand {
	const amount = (key: string) => readNumber(value.at(key), AMOUNT);
	const [min, max] = [amount('min'), amount('max')];
	if (max < min) value.at('max').report(`at least ${min}`);
	const top = value.at('top').isMissing ? undefined : amount('top');
	if (top !== undefined && top < max) value.at('top').report(`at least ${max}`);
	const cells = value.at('cells').items('a cell for each column', columns.length);
	return {
		role: pick(roles, value.at('role')),
		seniority: pick(seniorities, value.at('seniority')),
		min,
		max,
		median: value.at('median').isMissing ? undefined : amount('median'),
		top: top === undefined ? undefined : { amount: top, open: value.at('open').is(true) },
		n: value.at('n').isMissing ? undefined : readNumber(value.at('n'), 'a whole number'),
		extra: new Map(columns.map((column, i) => [column, cells[i]?.anyText('a text') ?? '']))
	};
}

function readSkills(value: JsonValue): SkillSet {
	const levels = readNames(value.at('levels'));
	const skills = readNames(value.at('skills'));
	const isLevel = (text: string) => levels.includes(text);
	return {
		skills,
		scale: {
			levels,
			zero: value.at('zero').optionalText('one of the levels', isLevel),
			mandatory: value.at('mandatory').optionalText('one of the levels', isLevel)
		},
		profiles: value
			.at('profiles')
			.items('a list of roles', 1)
			.map((profile) => ({
				role: profile.at('role').anyText('a role'),
				levels: new Map(
					profile
						.at('levels')
						.items('a list of pairs')
						.map((pair) => {
							const [skill, level] = pair.items('a skill and its level', 2);
							return [pick(skills, skill ?? pair), pick(levels, level ?? pair)];
						})
				)
			}))
	};
}

function readNumber(value: JsonValue, expected: string): number {
	const number = value.optionalNumber(expected);
	if (number !== undefined && number >= 0) return number;
	value.report(expected);
	return 0;
}

function pick(names: readonly string[], place: JsonValue): string {
	const name = names[place.optionalNumber(PLACE) ?? -1];
	if (name === undefined) place.report(PLACE);
	return name ?? '';
}
