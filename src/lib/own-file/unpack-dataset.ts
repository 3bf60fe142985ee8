import type { Problem } from '$lib/csv/problem';
import type { Dataset } from '$lib/datasets/dataset';
import { JsonValue } from '$lib/datasets/json-value';
import { isCurrencyCode } from '$lib/pay/currency-mark';
import { NO_CURRENCY, PAY_PERIODS } from '$lib/pay/pay-band';
import type { Term } from '$lib/pay/terms';
import { readAmount, readBands, readIfThere } from './unpack-bands';
import { readNames } from './unpack-names';
import { readSkills } from './unpack-skills';

// The shape is enough: an earlier version let a link name a day that the calendar has not.
const DATE = 'a year, a month or a day, such as 2026-05';

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
	const title = packed.at('title').text('a title');
	const seniorities = readNames(packed.at('seniorities'));
	const roles = readNames(packed.at('roles'));
	const columns = readNames(packed.at('columns'));
	const terms = packed.at('terms');
	const currency = packed
		.at('currency')
		.text('a currency', (text) => text === NO_CURRENCY || isCurrencyCode(text));
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
		bands: readBands(packed.at('bands'), { roles, seniorities, columns }),
		leastReach: readIfThere(packed.at('leastReach'), readAmount),
		extraColumns: columns.map((name) => ({ name, title: name, number: false })),
		skills: readIfThere(packed.at('skills'), readSkills)
	};
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
