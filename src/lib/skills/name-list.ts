/** More names than this are counted in a sentence instead of listed. */
export const MOST_NAMES = 3;

/** Names in a sentence: "Python, SQL and Pandas". Semicolons part names that hold commas themselves. */
export function toNameList(names: readonly string[]): string {
	const separator = names.length > 2 && names.some((name) => name.includes(', ')) ? '; ' : ', ';
	const last = names.at(-1) ?? '';
	return names.length < 2 ? last : `${names.slice(0, -1).join(separator)} and ${last}`;
}

/** The names behind their count, such as ": Python and SQL". Nothing where they are too many to list. */
export function listOrNothing(names: readonly string[]): string {
	return names.length > MOST_NAMES ? '' : `: ${toNameList(names)}`;
}
