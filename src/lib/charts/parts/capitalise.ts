/** A data word as it stands at the head of a label: `senior` as `Senior`. Words with capitals of their own stay as they are. */
export function capitalise(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
