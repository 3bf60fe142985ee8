import type { JsonValue } from '$lib/datasets/json-value';

const NAMES = 'a list of texts, none of them empty or twice';
const PLACE = 'a place in the list';

/** As they are written. Twice the same would be one mark in a chart, and a key that is there already. */
export function readNames(value: JsonValue): readonly string[] {
	const names = value.items(NAMES).map(readName);
	demandOnce(value, names, NAMES);
	return names;
}

/** A text as it is written, with something in it: the page has a meaning of its own for an empty one, such as all seniorities. */
export function readName(value: JsonValue): string {
	const name = value.anyText(NAMES);
	if (name.trim() === '') value.report(NAMES);
	return name;
}

/** The name that stands at a place. */
export function pick(names: readonly string[], place: JsonValue): string {
	const name = names[place.optionalNumber(PLACE) ?? -1];
	if (name === undefined) place.report(PLACE);
	return name ?? '';
}

/** Reports a list in which anything comes twice, by what tells its items apart. */
export function demandOnce(value: JsonValue, keys: readonly string[], expected: string): void {
	if (new Set(keys).size < keys.length) value.report(expected);
}
