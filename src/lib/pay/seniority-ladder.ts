/** What the words of a file mean, in order. Plain data. */
export interface SeniorityLadder {
	/** The lowest first. Never empty. */
	readonly levels: readonly string[];
	/** The level that each word of the file stands for, by the word as the file spells it. */
	readonly meanings: ReadonlyMap<string, string>;
}
