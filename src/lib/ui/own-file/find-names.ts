/** A name as it is searched: whatever its case, its accents, and the width of its letters and spaces. */
export function toSearched(name: string): string {
	return name
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

/**
 * The places of the names that hold every word of a query: first those that begin with the query, then
 * those with a word that begins with each of its words, then the rest; in each the order given.
 * @param names As `toSearched` has them.
 */
export function findNames(names: readonly string[], query: string): readonly number[] {
	const searched = toSearched(query);
	const words = searched.split(' ');
	const found: [number[], number[], number[]] = [[], [], []];
	names.forEach((name, place) => {
		if (!words.every((word) => name.includes(word))) return;
		const rank = name.startsWith(searched) ? 0 : words.every((word) => begins(name, word)) ? 1 : 2;
		found[rank].push(place);
	});
	return found.flat();
}

/** Whether a word of the name begins so: at its start, or behind what is no letter and no digit. */
function begins(name: string, word: string): boolean {
	for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
		if (at === 0 || !/[\p{L}\p{N}]/u.test(name.charAt(at - 1))) return true;
	}
	return false;
}
