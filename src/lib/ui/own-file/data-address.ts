import type { Problem } from '$lib/csv/problem';
import type { Dataset } from '$lib/datasets/dataset';
import { writeLinkedData } from '$lib/own-file/data-link';
import { withinChoices, writeView } from '$lib/view/address';
import type { View } from '$lib/view/view';
import { toFragment } from '$lib/view/view-fragment';

/**
 * The fragment of a link that opens this view of these figures without their file, or why there is none. What
 * the view chose of the rows is in the figures already.
 */
export async function writeDataFragment(
	dataset: Dataset,
	view: View
): Promise<{ readonly fragment: string } | { readonly problem: Problem }> {
	const linked = await writeLinkedData(dataset);
	if ('problem' in linked) return linked;
	return { fragment: toFragment(writeView(withinChoices(view, dataset), dataset), linked.text) };
}
