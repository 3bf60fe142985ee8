/** What a dataset's own source calls a figure, and what the figure means. */
export interface Term {
	/** Such as "Top of band" or "90th percentile". */
	readonly name: string;
	/** Such as "highest reported pay" or "nine in ten earn less". Fits behind a colon. */
	readonly meaning: string;
	/** Header of its column in saved rows, by which they are read as the same figure again. Default that of its place in a band, such as `max`. */
	readonly header?: string;
}

/** The dataset's words for the figures of its bands. */
export interface BandTerms {
	readonly min: Term;
	readonly max: Term;
	readonly median: Term;
	readonly top: Term;
}

/** A name inside a sentence: "top of band". A word with a second capital or a digit keeps its first one too, as in "P90" and "IQR end". */
export function inSentence(name: string): string {
	const [first = ''] = name.split(' ', 1);
	const isPlain = !/\p{Nd}/u.test(first) && !/\p{Lu}/u.test(first.slice(1));
	return isPlain ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A further column of a dataset's salary file, beyond what makes a band. */
export interface ExtraColumn {
	/** Its header as the file writes it, and the key of its cells in a band's `extra`. */
	readonly name: string;
	/** What readers see above it, such as "SOC code". The header where the source gives no title. */
	readonly title: string;
	/** Whether the source says that its cells are numbers. Codes such as `15-1252` are none, nor are years. */
	readonly number: boolean;
}
