import type { PayAnswer, PayFacts } from '$lib/csv/pay-reading';

/** More bands than this are too many to compare at once: then roles are picked. */
const MOST_BANDS = 60;
/** How many roles are shown where there are too many and none was picked: the most frequent. */
const FEW_ROLES = 12;

/** The roles that are shown where the user has chosen none. */
export function standardRoles({ roles }: PayFacts, unfiltered: PayAnswer): readonly string[] {
	const names = roles.map(({ word }) => word);
	return unfiltered.bands.length > MOST_BANDS ? names.slice(0, FEW_ROLES) : names;
}
