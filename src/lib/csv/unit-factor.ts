import { toYearly } from '$lib/pay/yearly';
import type { PaySelection } from './pay-reading';
import type { RowUnit } from './row-unit';

/** What amounts of this unit are multiplied by to be shown by a selection. `undefined` where they are not shown. */
export function unitFactor(
	unit: RowUnit,
	{ currency, period, yearly }: Pick<PaySelection, 'currency' | 'period' | 'yearly'>
): number | undefined {
	if (unit.currency !== currency) return undefined;
	if (yearly) return toYearly(unit.period);
	return unit.period === period ? 1 : undefined;
}
