import type { Gap } from './comparison';
import { toCloseMoney, toPercent } from './money';

/** How wide a gap is, whichever way, such as "$35K (22%)". Without a percentage where there is nothing to count from. */
export function widthWords({ amount, ratio }: Gap, currency: string, write = toCloseMoney): string {
	const percent = ratio === undefined ? '' : ` (${toPercent(Math.abs(ratio))})`;
	return write(Math.abs(amount), currency) + percent;
}

/** How far a figure lies above another, such as "$35K (22%) more". */
export function differenceWords(gap: Gap, currency: string, write = toCloseMoney): string {
	if (gap.amount === 0) return 'the same';
	return `${widthWords(gap, currency, write)} ${gap.amount > 0 ? 'more' : 'less'}`;
}
