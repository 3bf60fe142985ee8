/** Words as they stand at the head of a label or sentence: `senior` as `Senior`. Those with capitals of their own stay as they are. */
export function capitalise(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
