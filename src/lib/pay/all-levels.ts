/** The one level of a source that tells no seniorities apart. */
export const ALL_LEVELS = 'all levels';

/** What sources write for it. */
const SPELLINGS = /^(all|any)( levels?| seniority| seniorities)?$/i;

/** Whether the words about a dataset's bands name their seniority: one that all of them share is told too. */
export function namesLevels(seniorities: readonly string[]): boolean {
	const [first] = seniorities;
	return seniorities.length > 1 || (first !== undefined && !SPELLINGS.test(first));
}
