import type { PayPeriod } from './pay-band';

/** How often a year has each period that pay can be turned into yearly from: 2,080 hours are 52 weeks of 40. Days and weeks of work differ too much. */
const TIMES_A_YEAR: Readonly<Partial<Record<PayPeriod, number>>> = {
	year: 1,
	month: 12,
	hour: 2080
};

/** What pay for a period is multiplied by to be yearly. `undefined` where that would be a guess. */
export function toYearly(period: PayPeriod): number | undefined {
	return TIMES_A_YEAR[period];
}
