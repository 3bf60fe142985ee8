import type { PayFacts, PaySelection } from '$lib/csv/pay-reading';
import type { ReadingPlan } from '$lib/csv/plan';
import { guessLadder, type SeniorityLadder } from '$lib/pay/seniority-ladder';

/**
 * What is shown of a file before its owner chooses: its most frequent unit, and all of its rows. A ladder
 * that was chosen before is kept if it knows all of the file's words.
 */
export function standardSelection(
	{ units, seniorities }: PayFacts,
	plan: ReadingPlan,
	chosen?: SeniorityLadder
): PaySelection {
	const words = seniorities.map(({ word }) => word);
	const fits = chosen !== undefined && words.every((word) => chosen.meanings.has(word));
	return {
		currency: units[0]?.currency ?? plan.currency,
		period: units[0]?.period ?? plan.period,
		yearly: false,
		ladder: fits ? chosen : guessLadder(words),
		where: new Map()
	};
}
