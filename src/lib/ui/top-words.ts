import { toMoney } from '$lib/pay/money';
import type { TopOfBand } from '$lib/pay/pay-band';

/** A top in full, such as "$300,000 or more". */
export function topWords(top: TopOfBand | undefined, currency: string): string {
	if (!top) return 'not reported';
	return toMoney(top.amount, currency) + (top.open ? ' or more' : '');
}
