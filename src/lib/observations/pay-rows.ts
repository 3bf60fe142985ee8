import { GrowingArray } from './growing-array';
import { PairCodes } from './pair-codes';

/** What rows have in common: who is paid, and in what. */
export interface RowGroup {
	/** Number of the role at its seniority. */
	readonly post: number;
	/** Number of the unit. */
	readonly unit: number;
}

/** Rows of pay as columns of numbers: a row takes a few bytes. */
export class PayRows {
	readonly #groups = new PairCodes();
	readonly #groupOfRow = new GrowingArray((length) => new Uint32Array(length));
	readonly #min = new GrowingArray((length) => new Float64Array(length));
	readonly #max: GrowingArray<Float64Array> | undefined;

	/** @param hasRanges Whether a row's pay has two ends. */
	constructor(hasRanges: boolean) {
		this.#max = hasRanges ? new GrowingArray((length) => new Float64Array(length)) : undefined;
	}

	/** By their numbers, in the order they were first met. */
	get groups(): readonly RowGroup[] {
		return this.#groups.pairs.map(([post, unit]) => ({ post, unit }));
	}

	/** Each row's group, by its number. */
	get groupOfRow(): Uint32Array {
		return this.#groupOfRow.values();
	}

	/** Each row's pay, or the lower end of it. */
	get min(): Float64Array {
		return this.#min.values();
	}

	/** The upper end of each row's pay. `undefined` where there is one pay only. */
	get max(): Float64Array | undefined {
		return this.#max?.values();
	}

	add(post: number, unit: number, min: number, max: number): void {
		this.#groupOfRow.push(this.#groups.codeOf(post, unit));
		this.#min.push(min);
		this.#max?.push(max);
	}
}
