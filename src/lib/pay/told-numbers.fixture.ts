import { expect } from 'vitest';
import type { PayBand } from './pay-band';
import { toWholeCents } from './random-bands.fixture';

const SCALES: Readonly<Record<string, number>> = { K: 1000, M: 1_000_000 };

/** Each amount that a text tells, in its order, such as "$32.5K" or "$300K+". */
export function moneyIn(text: string): string[] {
	return text.match(/\$[\d,.]*\d[KM]?\+?/g) ?? [];
}

/** An amount that is told in dollars, as cents and tenths of one. `NaN` for anything else. */
export function readCents(words: string | undefined): number {
	const [, digits, scale = ''] = /^\$([\d,]+(?:\.\d+)?)([KM]?)$/.exec(words ?? '') ?? [];
	return digits === undefined
		? NaN
		: Math.round(Number(digits.replaceAll(',', '')) * (SCALES[scale] ?? 1) * 1000) / 10;
}

/** Demands that words tell an amount of cents within a thousandth, as sentences may round. */
export function expectMoney(words: string | undefined, cents: number): void {
	expect(Math.abs(readCents(words) - cents), `${words} for ${cents} cents`).toBeLessThanOrEqual(
		cents / 1000
	);
}

/** Demands that words tell a part of a whole in percent: whole ones from 10 on, tenths below, and never 0 of something. */
export function expectPercent(words: string | undefined, part: number, whole: number): void {
	const [, sign, digits = ''] = /^(−?)([\d,]+(?:\.\d+)?)%$/.exec(words ?? '') ?? [];
	const told = Number(digits === '' ? NaN : digits.replaceAll(',', ''));
	const percent = (part / whole) * 100;
	const about = `${words} for ${part} of ${whole}`;
	expect(sign, about).toBe(percent < 0 ? '−' : '');
	expect(told === 0, about).toBe(part === 0);
	const fineness = Math.abs(percent) < 9.95 ? 0.05 : 0.5;
	// A number at the half between two may be told as either.
	const slack = 1e-9 * (1 + Math.abs(percent));
	expect(Math.abs(told - Math.abs(percent)), about).toBeLessThanOrEqual(fineness + slack);
}

/** Demands that words such as "the bands share $5K, 20% of the narrower" tell what two bands share, in money and in percent. */
export function expectOverlap(words: string, [a, b]: readonly [PayBand, PayBand]) {
	const [one, other] = [a, b].map(({ min, max }) => ({
		min: toWholeCents(min),
		max: toWholeCents(max)
	}));
	const shared = Math.min(one!.max, other!.max) - Math.max(one!.min, other!.min);
	const narrower = Math.min(one!.max - one!.min, other!.max - other!.min);
	const [amount] = moneyIn(words);
	if (shared < 0) {
		expect(words).toMatch(/^the bands are \S+ apart$/);
		expectMoney(amount, -shared);
	} else if (shared > 0) {
		expect(words).toMatch(/^the bands share \S+, .+ of the narrower$/);
		expectMoney(amount, shared);
		const [, part] = /, (.+) of the narrower/.exec(words) ?? [];
		// Only what is shared whole is the whole.
		if (shared === narrower) expect(part).toBe('100%');
		else if (shared / narrower >= 0.995) expect(part).toBe('over 99%');
		else expectPercent(part, shared, narrower);
	} else {
		const isPoint = narrower === 0;
		const isSame = one!.min === other!.min && one!.max === other!.max;
		expect(words).toBe(
			isSame
				? 'both bands are one and the same figure'
				: isPoint
					? 'one band is a single figure within the other'
					: 'the bands only touch'
		);
	}
}
