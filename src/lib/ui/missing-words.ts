/** Says that a part of the page, whose name begins the sentence, is not there, and what to do. */
export function missingWords(name: string): string {
	return `${name} could not be loaded. Check the connection, or reload the page.`;
}
