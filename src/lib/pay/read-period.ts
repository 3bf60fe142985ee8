import type { PayPeriod } from './pay-band';

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
