import type { PayAnswer, PayFacts, PaySelection } from '$lib/csv/pay-reading';
import type { ReadingPlan } from '$lib/csv/plan';

/** A file of pay that was read, and what is shown of it. */
export interface PayPart {
	readonly plan: ReadingPlan;
	readonly facts: PayFacts;
	readonly selection: PaySelection;
	readonly answer: PayAnswer;
	/** What the same selection comes to without its `where`: it holds the axis where it was. */
	readonly unfiltered: PayAnswer;
}
