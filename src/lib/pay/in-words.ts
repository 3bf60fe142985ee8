/** Parts of a sentence in a row: "one, another and a third". */
export function inWords(parts: readonly string[]): string {
	return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
