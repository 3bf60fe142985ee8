import type { OwnPay } from '$lib/charts/pay-bands/own-pay';
import type { BandContext } from '$lib/pay/band-words';
import type { PayUnit } from '$lib/pay/pay-band';
import type { standingWords } from '$lib/pay/standing-words';

interface StatedPay {
	readonly amount: number;
	readonly unit: PayUnit;
	/** Comes with the amount: what writes the words is loaded when somebody first states a pay. */
	readonly words: typeof standingWords;
}

/** The reader's own pay. It is in this page's memory and nowhere else: not in the address, and gone when the reader leaves. */
class StatedOwnPay {
	#stated = $state.raw<StatedPay>();

	state(pay: StatedPay): void {
		this.#stated = pay;
	}

	clear(): void {
		this.#stated = undefined;
	}

	/** The pay beside bands like these. `undefined` where none was stated, or in another currency or period. */
	beside(context: BandContext): OwnPay | undefined {
		const stated = this.#stated;
		const { currency, period } = context.unit;
		if (stated?.unit.currency !== currency || stated.unit.period !== period) return undefined;
		const { amount, words } = stated;
		return { amount, describe: (band) => words(amount, band, context) };
	}
}

/** One for the whole visit, on all datasets that count in its unit. */
export const ownPay = new StatedOwnPay();
