import type { PaySelection } from '$lib/csv/pay-reading';
import type { FileReader } from '$lib/own-file/file-engine';
import type { PayPart } from '$lib/own-file/pay-part';

type Answered = Pick<PayPart, 'facts' | 'selection' | 'answer' | 'unfiltered'>;

/** What a file of pay shows of a selection. `before` is what it showed of another one, if it did. */
export async function askPay(
	reader: FileReader,
	facts: PayPart['facts'],
	selection: PaySelection,
	before?: Answered
): Promise<Answered> {
	const unfiltered =
		before && differOnlyInWhere(before.selection, selection)
			? before.unfiltered
			: await reader.answer({ ...selection, where: new Map() });
	const answer = selection.where.size > 0 ? await reader.answer(selection) : unfiltered;
	return { facts, selection, answer, unfiltered };
}

function differOnlyInWhere(one: PaySelection, other: PaySelection): boolean {
	const keys = Object.keys(other) as (keyof PaySelection)[];
	return keys.every((key) => key === 'where' || one[key] === other[key]);
}
