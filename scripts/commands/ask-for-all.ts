import type { PayReading } from '$lib/csv/pay-reading';
import type { ReadingPlan } from '$lib/csv/plan';
import type { PayPart } from '$lib/own-file/pay-part';
import { standardSelection } from '$lib/own-file/standard-selection';

/** All rows that are in the file's most frequent unit: what the page shows before anybody chooses. */
export function askForAll(reading: PayReading, plan: ReadingPlan): PayPart {
	const selection = standardSelection(reading.facts, plan);
	const answer = reading.answer(selection);
	return { plan, facts: reading.facts, selection, answer, unfiltered: answer };
}
