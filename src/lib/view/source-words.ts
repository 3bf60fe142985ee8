/** Who says so, and when. */
export interface Sourced {
	readonly sources: readonly { readonly title: string }[];
	/** ISO 8601, to the day or the month. `undefined` where nobody says it. */
	readonly date: string | undefined;
}

/** The sources and their date in one line: "Career article of 17 May 2026". */
export function sourceWords({ sources, date }: Sourced): string {
	const names = sources.map(({ title }) => title).join('; ');
	return [names, sourceDate({ sources, date })].filter((part) => part !== '').join(', ');
}

/** The line that says who says so: "Source: Career article of 17 May 2026". `undefined` where nobody says it. */
export function sourceLine(...shown: Parameters<typeof shownSources>): string | undefined {
	const words = shownSources(...shown);
	return words === '' ? undefined : `Source: ${words}`;
}

/** The sources of what is shown, and those of the dataset that it is shown beside, if any: "Career article of 17 May 2026; AI job ads: foorilla, 19 January 2025". */
export function shownSources(
	shown: Sourced,
	beside?: Sourced & { readonly called: string }
): string {
	const words = [
		sourceWords(shown),
		...(beside ? [`${beside.called}: ${sourceWords(beside)}`] : [])
	];
	return words.filter((part) => part !== '').join('; ');
}

/** A dataset as the words about another one name it: "AI job ads, 19 January 2025". */
export function datedName({
	called,
	date
}: {
	readonly called: string;
	readonly date: Sourced['date'];
}): string {
	return sourceWords({ sources: [{ title: called }], date });
}

/** The date to put behind the sources' names. Empty where a name says it already, as many do. */
export function sourceDate({ sources, date }: Sourced): string {
	const day = date === undefined ? '' : toDateWords(date);
	return sources.some(({ title }) => title.includes(day)) ? '' : day;
}

/** `2026-05-17` as "17 May 2026", and `2023-05` as "May 2023". Anything else stays as it is. */
function toDateWords(date: string): string {
	const time = new Date(date);
	if (!/^\d{4}-\d{2}(-\d{2})?$/.test(date) || Number.isNaN(time.getTime())) return date;
	return time.toLocaleDateString('en-GB', {
		...(date.length > 7 && { day: 'numeric' }),
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	});
}
