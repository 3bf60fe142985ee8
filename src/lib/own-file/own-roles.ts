import type { PayAnswer, PayFacts } from '$lib/csv/pay-reading';
import { byRows } from '$lib/csv/word-counts';

/** More bands than this are too many to compare at once: then roles are picked. */
const MOST_BANDS = 60;
/** How many roles are shown where there are too many and none was picked: the most frequent. */
const FEW_ROLES = 12;

/** The roles that are shown where the user has chosen none, in the order of the facts. */
export function standardRoles({ roles }: PayFacts, unfiltered: PayAnswer): readonly string[] {
	const names = roles.map(({ word }) => word);
	if (unfiltered.bands.length <= MOST_BANDS) return names;
	const frequent = roles.toSorted(byRows).slice(0, FEW_ROLES);
	const picked = new Set(frequent.map(({ word }) => word));
	return names.filter((name) => picked.has(name));
}
