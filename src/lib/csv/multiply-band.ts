import type { PayBand } from '$lib/pay/pay-band';

/** The band with pay for so many periods, to the cent. */
export function multiplyBand(band: PayBand, times: number): PayBand {
	if (times === 1) return band;
	const { min, max, median, top } = band;
	const multiply = (amount: number) => Math.round(amount * times * 100) / 100;
	return {
		...band,
		min: multiply(min),
		max: multiply(max),
		median: median === undefined ? undefined : multiply(median),
		top: top && { ...top, amount: multiply(top.amount) }
	};
}
