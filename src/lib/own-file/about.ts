/** What a file does not say of itself, and its owner may: the words around a chart. */
export interface About {
	readonly title: string;
	/** Whom the figures speak of. Empty where nobody says it. */
	readonly scope: string;
	readonly source: string;
	/** As ISO 8601 writes a day, a month or a year; what is none, as a browser may have kept it, is no date of a chart. Empty where nobody says it. */
	readonly date: string;
}

/** What is said of a file before its owner says anything: its name. */
export function aboutFile(name: string): About {
	return { title: toTitle(name), scope: '', source: name, date: '' };
}

/** `pay_bands-2026.csv` as "pay bands 2026". */
function toTitle(name: string): string {
	const words = name
		.replace(/\.[a-z0-9]{1,5}$/i, '')
		.replace(/[_-]+/g, ' ')
		.trim();
	return words === '' ? 'Your file' : words;
}
