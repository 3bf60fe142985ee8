/** A number of things in words: `1 row`, `1,200 rows`. */
export function countOf(number: number, noun: string): string {
	return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}
