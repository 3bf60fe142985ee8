import type { PayBand, TopOfBand } from './pay-band';

/** A band of which no more is known. */
export function bandOf(
	role: string,
	seniority: string,
	min: number,
	max: number,
	top?: TopOfBand
): PayBand {
	return { role, seniority, min, max, top, median: undefined, n: undefined, extra: new Map() };
}
