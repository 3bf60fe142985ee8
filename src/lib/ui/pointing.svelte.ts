import type { Pointed } from '$lib/charts/parts/pointed';

/** How long a card outlives the pointer's leaving, so that the pointer can reach the card itself. */
const GRACE = 160;

/** What a chart's card speaks of: whatever was pointed at or focused last, until it is left. */
export class Pointing<Item> {
	#at = $state.raw<Pointed<Item>>();
	#leaving: ReturnType<typeof setTimeout> | undefined;

	get at(): Pointed<Item> | undefined {
		return this.#at;
	}

	/** Shows a card for this, or after a moment none. */
	point = (pointed: Pointed<Item> | undefined): void => {
		clearTimeout(this.#leaving);
		if (pointed === undefined) this.#leaving = setTimeout(this.close, GRACE);
		else this.#at = pointed;
	};

	/** Keeps the card that is open. */
	hold = (): void => {
		clearTimeout(this.#leaving);
	};

	close = (): void => {
		clearTimeout(this.#leaving);
		this.#at = undefined;
	};
}
