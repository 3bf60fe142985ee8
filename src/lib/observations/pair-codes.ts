/** Pairs of numbers as numbers, from 0 on in the order they were first met. */
export class PairCodes {
	/** By the second of the two, which has the fewer values, and then by the first. */
	readonly #codes: number[][] = [];
	readonly #pairs: (readonly [number, number])[] = [];

	/** The pairs by their numbers. */
	get pairs(): readonly (readonly [number, number])[] {
		return this.#pairs;
	}

	codeOf(first: number, second: number): number {
		const codes = (this.#codes[second] ??= []);
		return (codes[first] ??= this.#pairs.push([first, second]) - 1);
	}
}
