/** What a dataset's own source calls a figure, and what the figure means. */
export interface Term {
	/** Such as "Top of band" or "90th percentile". */
	readonly name: string;
	/** Such as "highest reported pay" or "nine in ten earn less". Fits behind a colon. */
	readonly meaning: string;
}

/** The dataset's words for the figures of its bands. */
export interface BandTerms {
	readonly min: Term;
	readonly max: Term;
	readonly median: Term;
	readonly top: Term;
}
