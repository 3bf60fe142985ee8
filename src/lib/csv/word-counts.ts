import type { WordCount } from './pay-reading';

/** How often each word comes, in the order they first come in. */
export function countWords(words: Iterable<string>): WordCount[] {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].map(([word, rows]) => ({ word, rows }));
}

/** The most frequent first. What ties keeps its order. */
export function byRows(a: { readonly rows: number }, b: { readonly rows: number }): number {
	return b.rows - a.rows;
}
