import type { PayPeriod } from './pay-band';

/**
 * What a period looks like behind an amount, as the source of a regular expression: `/hr`, `per annum`, `a year`,
 * `p.a.`, `hourly`. A noun alone is none: `5 years` is how long, not how much.
 */
export const PERIOD_MARK = String.raw`(?:\/ ?|[Pp][Ee][Rr] |[Aa][Nn]? )[A-Za-z]+\.?|(?:year|annual|month|week|dai|hour)ly|[Pp]\.? ?[Aa]\.?`;

/** Whether no two of these contradict each other. Who says nothing contradicts nobody. */
export function isOnePeriod(periods: readonly (PayPeriod | undefined)[]): boolean {
	return new Set(periods.filter((period) => period !== undefined)).size < 2;
}

const WORDS: ReadonlyMap<string, PayPeriod> = new Map(
	(
		[
			['year', 'years', 'yearly', 'yr', 'yrs', 'y', 'annual', 'annually', 'annum', 'pa'],
			['month', 'months', 'monthly', 'mo', 'mth', 'pm'],
			['week', 'weeks', 'weekly', 'wk'],
			['day', 'days', 'daily'],
			['hour', 'hours', 'hourly', 'hr', 'hrs', 'h', 'ph']
		] as const
	).flatMap(([period, ...others]) => [period, ...others].map((word) => [word, period] as const))
);

/** The period that a word stands for, however it is written: `Yearly`, `per annum`, `/hr`. */
export function readPeriod(text: string): PayPeriod | undefined {
	const letters = text.toLowerCase().replace(/[^a-z]/g, '');
	return WORDS.get(letters) ?? WORDS.get(letters.replace(/^per|^an?(?=\w)/, ''));
}
