type Numbers = Float64Array | Uint32Array | Uint8Array;

/** Numbers one after the other, however many come, in the memory of a typed array. */
export class GrowingArray<Kind extends Numbers> {
	readonly #create: (length: number) => Kind;
	#numbers: Kind;
	#length = 0;

	/** @param create Makes an empty array of the wanted kind. */
	constructor(create: (length: number) => Kind) {
		this.#create = create;
		this.#numbers = create(1024);
	}

	push(number: number): void {
		if (this.#length === this.#numbers.length) {
			const wider = this.#create(2 * this.#length);
			wider.set(this.#numbers);
			this.#numbers = wider;
		}
		this.#numbers[this.#length] = number;
		this.#length += 1;
	}

	/** What came so far. It shares its memory: to be looked at only. */
	values(): Kind {
		// The subarray of a kind is of that kind, which the types do not say.
		return this.#numbers.subarray(0, this.#length) as Kind;
	}
}
